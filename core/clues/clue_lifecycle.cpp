#include "clues/clue_lifecycle.h"

#include "base/text.h"
#include "clues/clue_labels.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace duban {

namespace {

QString isoText(QDate date) { return date.toString(Qt::ISODate); }

Result<> checkTarget(const Clue& clue, const Disposition& disposition) {
    const bool missing = disposition.target.isEmpty();
    switch (disposition.way) {
    case ClueState::HandedOver:
        if (missing)
            return invalidError(
                "clues.needs_slip",
                QT_TRANSLATE_NOOP("errors", "%1 is handed over by a slip; name the clue on the slip, or name the slip here."), {clue.ref()},
                "target");
        return {};
    case ClueState::Merged:
        if (missing)
            return invalidError("clues.needs_other_clue",
                                QT_TRANSLATE_NOOP("errors", "State into which other clue %1 is merged, for instance XS-2026-0001."),
                                {clue.ref()}, "target");
        return {};
    case ClueState::Transferred:
    case ClueState::Forwarded:
        if (missing)
            return invalidError("clues.needs_body", QT_TRANSLATE_NOOP("errors", "State to which body %1 is sent."), {clue.ref()}, "target");
        return {};
    case ClueState::Open:
        return invalidError("clues.open_is_no_way",
                            QT_TRANSLATE_NOOP("errors", "“%1” is not a way to dispose of a clue; choose handed over, merged, "
                                                        "transferred, forwarded, not accepted or settled."),
                            {clueStateText(ClueState::Open)}, "way");
    case ClueState::Rejected:
    case ClueState::Settled: break;
    }
    return {};
}

} // namespace

Result<std::pair<int, int>> parseClueRef(const QString& ref) {
    static const QRegularExpression form(QStringLiteral("^xs-?(\\d{4})-(\\d{1,7})$"));
    const auto match = form.match(matchKey(ref));
    if (!match.hasMatch())
        return notFoundError("clues.not_a_ref", QT_TRANSLATE_NOOP("errors", "“%1” is not the number of a clue; write it as XS-2026-0001."),
                             {ref}, "ref");
    return std::pair(match.captured(1).toInt(), match.captured(2).toInt());
}

Result<> checkClue(const ClueDraft& draft, int maxChars, QDate on) {
    if (!draft.received.isValid())
        return invalidError("clues.received_missing", QT_TRANSLATE_NOOP("errors", "State the day on which the clue was received."), {},
                            "received");
    if (draft.received > on)
        return ruleError("clues.received_later",
                         QT_TRANSLATE_NOOP("errors", "The clue cannot have been received on %1, after the day of its registration (%2)."),
                         {isoText(draft.received), isoText(on)}, "received");
    if (draft.content.isEmpty())
        return invalidError("clues.content_empty", QT_TRANSLATE_NOOP("errors", "A clue needs its content: when, where and what."), {},
                            "content");
    if (draft.content.size() > maxChars)
        return invalidError("clues.text_too_long",
                            QT_TRANSLATE_NOOP("errors", "The content has %1 characters; at most %2 are kept. Put the rest into a file."),
                            {QString::number(draft.content.size()), QString::number(maxChars)}, "content");
    return {};
}

Result<Clue> disposed(const Clue& clue, const Disposition& disposition) {
    const bool again = clue.state == ClueState::HandedOver && disposition.way == ClueState::HandedOver; // one clue, several slips
    if (clue.state != ClueState::Open && !again)
        return ruleError("clues.already_disposed",
                         QT_TRANSLATE_NOOP("errors", "%1 was already disposed of on %2 (%3); it can be disposed of once only."),
                         {clue.ref(), clue.disposedOn ? isoText(*clue.disposedOn) : QString(), clueStateText(clue.state)}, "ref");
    if (auto target = checkTarget(clue, disposition); !target)
        return target.error();
    if (!(disposition.way == ClueState::HandedOver && disposition.bySlip) && disposition.reason.isEmpty())
        return invalidError("clues.reason_missing", QT_TRANSLATE_NOOP("errors", "State the reason why %1 is disposed of as “%2”."),
                            {clue.ref(), clueStateText(disposition.way)}, "reason");
    if (!disposition.on.isValid() || disposition.on < clue.body.received)
        return ruleError("clues.disposed_before_receipt",
                         QT_TRANSLATE_NOOP("errors", "%1 was received on %2 and cannot be disposed of before that day."),
                         {clue.ref(), isoText(clue.body.received)}, "on");
    Clue after = clue;
    after.state = disposition.way;
    after.reason = disposition.reason;
    if (again) {
        after.reason = clue.reason;
        QStringList targets = clue.target.split(QChar(u'、'));
        if (const auto draft = targets.indexOf(disposition.replaces); draft >= 0 && !disposition.replaces.isEmpty())
            targets[draft] = disposition.target;
        else
            targets << disposition.target;
        targets.removeDuplicates();
        after.target = targets.join(QChar(u'、'));
    } else {
        after.disposedOn = disposition.on;
        after.target = disposition.target;
    }
    return after;
}

Result<Clue> reopened(const Clue& clue, const QString& reason, QDate on) {
    if (clue.state == ClueState::Open)
        return ruleError("clues.still_open", QT_TRANSLATE_NOOP("errors", "%1 is not decided yet; there is nothing to take back."),
                         {clue.ref()}, "ref");
    if (reason.isEmpty())
        return invalidError("clues.reopen_reason", QT_TRANSLATE_NOOP("errors", "State why the decision on %1 is taken back."), {clue.ref()},
                            "reason");
    if (!on.isValid() || (clue.disposedOn && on < *clue.disposedOn))
        return ruleError("clues.reopened_before",
                         QT_TRANSLATE_NOOP("errors", "%1 was decided on %2; it cannot be taken back before that day."),
                         {clue.ref(), clue.disposedOn ? isoText(*clue.disposedOn) : QString()}, "on");
    Clue after = clue;
    after.state = ClueState::Open;
    after.disposedOn.reset();
    after.reason.clear();
    after.target.clear();
    return after;
}

bool namesInformant(const QString& text, const Informant& informant) {
    const QString name = matchKey(informant.name), whole = matchKey(text);
    if (name.size() >= 2 && whole.contains(name)) // a single character would be found in any text
        return true;
    QString number, digits;
    for (const QChar c : informant.contact.normalized(QString::NormalizationForm_KC))
        if (c.isDigit())
            number += c;
    for (const QChar c : whole)
        if (c.isDigit() || c == QLatin1Char('-'))
            digits += c == QLatin1Char('-') ? QString() : QString(c);
        else if (!digits.endsWith(QLatin1Char(' ')))
            digits += QLatin1Char(' ');
    return number.size() >= 7 && digits.contains(number);
}

} // namespace duban
