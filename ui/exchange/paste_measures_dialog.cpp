#include "exchange/paste_measures_dialog.h"

#include "slips/slip_service.h"
#include "theme/labels.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QMimeData>
#include <QTableWidget>

#include <algorithm>

namespace duban {

CellBlock blockOf(const QMimeData* clipboard) {
    if (clipboard == nullptr)
        return {};
    if (clipboard->hasText() && !clipboard->text().trimmed().isEmpty())
        return blockOfText(clipboard->text());
    return clipboard->hasHtml() ? blockOfHtml(clipboard->html()) : CellBlock();
}

PasteMeasuresDialog::PasteMeasuresDialog(Session& session, QString ref, std::vector<PastedMeasure> measures, QWidget* parent)
    : QDialog(parent), m_session(session), m_ref(std::move(ref)), m_measures(std::move(measures)),
      m_refusal(textLabel({}, Token::Red, this)) {
    setWindowTitle(tr("Paste measures"));
    resize(820, 460);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 20, 24, 16);
    outer->setSpacing(12);
    const auto good = std::count_if(m_measures.begin(), m_measures.end(), [](const PastedMeasure& one) { return one.good(); });
    outer->addWidget(textLabel(tr("%1: %2 measures can be taken, %3 have errors and stay outside.")
                                   .arg(m_ref)
                                   .arg(good)
                                   .arg(static_cast<qint64>(m_measures.size()) - good),
                               Token::Text2, this));
    outer->addWidget(makeTable(), 1);
    m_refusal->hide();
    outer->addWidget(m_refusal);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto* cancel = button(tr("Cancel"), {}, this);
    m_go = primaryButton(tr("Take %1 measures").arg(good), {}, this);
    m_go->setObjectName(QStringLiteral("go"));
    m_go->setDefault(true);
    m_go->setEnabled(good > 0);
    buttons->addWidget(cancel);
    buttons->addWidget(m_go);
    outer->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &PasteMeasuresDialog::accept);
}

QTableWidget* PasteMeasuresDialog::makeTable() {
    auto* table = new QTableWidget(static_cast<int>(m_measures.size()), 5, this);
    table->setHorizontalHeaderLabels({tr("Measure"), tr("Who"), tr("By when"), tr("Done on"), tr("Result")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    const auto problem = [this](const QString& error) {
        return error == u"invalid_date"    ? tr("This is not a date")
               : error == u"text_too_long" ? tr("The text is too long")
                                           : tr("A measure without words");
    };
    const auto set = [&](int row, int column, const QString& text, const QString& error) {
        auto* item = new QTableWidgetItem(text);
        if (!error.isEmpty()) {
            item->setText(text.isEmpty() ? problem(error) : tr("%1 — %2").arg(text, problem(error)));
            item->setForeground(Theme::color(Token::Red));
            item->setToolTip(problem(error));
        }
        table->setItem(row, column, item);
    };
    for (int row = 0; row < static_cast<int>(m_measures.size()); ++row) {
        const PastedMeasure& one = m_measures[static_cast<std::size_t>(row)];
        set(row, 0, one.what.left(200), one.errors.value(QStringLiteral("what")));
        set(row, 1, one.who, {});
        set(row, 2, one.due.isValid() ? one.due.toString(Qt::ISODate) : one.written.value(QStringLiteral("due")),
            one.errors.value(QStringLiteral("due")));
        set(row, 3, one.done.isValid() ? one.done.toString(Qt::ISODate) : one.written.value(QStringLiteral("done")),
            one.errors.value(QStringLiteral("done")));
        set(row, 4, one.result, {});
    }
    return table;
}

void PasteMeasuresDialog::accept() {
    SlipService slips(m_session.office);
    auto view = slips.view(m_ref, m_session.asOf());
    int ordinal = view && !view->matters.empty() ? static_cast<int>(view->matters.front().measures.size()) : 0;
    int done = 0;
    Result<> outcome;
    const auto act = [&](const StepInput& step, QDate on) {
        if (auto taken = slips.act(m_ref, step, m_session.actor, on); !taken)
            outcome = taken.error();
    };
    for (const PastedMeasure& one : m_measures) {
        if (!one.good() || !outcome)
            continue;
        StepInput step;
        step.verb = Verb::Measure;
        step.note = one.what;
        step.person = one.who;
        if (one.due.isValid())
            step.to = one.due;
        act(step, m_session.asOf());
        ++ordinal;
        if (outcome && one.done.isValid() && one.done <= m_session.asOf()) {
            StepInput finished;
            finished.verb = Verb::Measure;
            finished.done = ordinal;
            finished.result = one.result;
            act(finished, one.done);
        }
        done += outcome ? 1 : 0;
    }
    if (!outcome) {
        m_refusal->setText(sentence(outcome.error()));
        m_refusal->show();
        return;
    }
    Q_EMIT taken(done);
    QDialog::accept();
}

} // namespace duban
