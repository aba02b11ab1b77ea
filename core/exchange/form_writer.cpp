#include "exchange/form_writer.h"

#include "exchange/form.h"
#include "exchange/form_words.h"
#include "exchange/workbook_writer.h"
#include "store/digest.h"

#include <QSet>

namespace duban {

namespace {

// A label, B:C value, D label, E:G value; the measures use B..G as their columns; H is hidden.
enum Column { A, B, C, D, E, F, G, Hidden };
constexpr std::array<double, 8> widths = {12, 6, 28, 12, 13, 13, 22, 2};
constexpr int freeMeasures = 4;
constexpr int fewestMeasures = 8;

QString day(const std::optional<QDate>& date) { return date ? date->toString(QStringLiteral("yyyy年M月d日")) : QString(); }
QString label(const char* field) { return formLabel(QLatin1String(field)); }

class FormSheetWriter {
public:
    FormSheetWriter(SheetWriter sheet, const FormOut& form, const FormLook& look)
        : m_sheet(std::move(sheet)), m_form(form), m_look(look), m_life(form.matter.matter.life) {}

    void run() {
        for (int column = A; column < Hidden; ++column)
            m_sheet.columnWidth(column, widths[static_cast<std::size_t>(column)]);
        head();
        people();
        measures();
        course();
        end();
        m_sheet.hideColumn(Hidden);
        m_sheet.portrait(m_row - 1, G);
        m_sheet.protect();
    }

private:
    [[nodiscard]] QString base(const char* field) const { return m_form.sent.base.value(QLatin1String(field)); }
    [[nodiscard]] QDate issued() const { return m_life.issuedOn.value_or(m_form.sent.sentOn); }

    void pair(const char* left, const QString& leftText, const char* right, const QString& rightText) {
        m_sheet.fitRow(m_row, {{leftText, widths[B] + widths[C]}, {rightText, widths[E] + widths[F] + widths[G]}});
        m_sheet.text({m_row, A}, label(left), CellLook::Label);
        m_sheet.spread({m_row, B}, C, leftText, CellLook::Fixed);
        m_sheet.text({m_row, D}, label(right), CellLook::Label);
        m_sheet.spread({m_row, E}, G, rightText, CellLook::Fixed);
        ++m_row;
    }
    void wide(const QString& title, const QString& text, CellLook look, double leastHeight) {
        double width = 0;
        for (int column = B; column <= G; ++column)
            width += widths[static_cast<std::size_t>(column)];
        m_sheet.fitRow(m_row, {{text, width}, {title, widths[A]}}, leastHeight);
        m_sheet.text({m_row, A}, title, CellLook::Label);
        m_sheet.spread({m_row, B}, G, text, look);
        ++m_row;
    }
    void ask(const char* field, const QString& prompt, double leastHeight = 48) {
        m_sheet.longest({m_row, B}, {m_row, B}, m_look.maxCharacters,
                        {label(field).left(32), QStringLiteral("%1不超过%2字。").arg(prompt).arg(m_look.maxCharacters), true});
        wide(label(field), base(field), CellLook::Fill, leastHeight);
    }
    void askDate(SheetPlace at, int lastColumn, QDate date, const QString& title, QDate from) {
        m_sheet.dates(
            at, at, from, issued().addYears(5),
            {title,
             QStringLiteral("请填写日期，如%1；不早于%2。").arg(m_form.sent.sentOn.toString(Qt::ISODate), from.toString(Qt::ISODate)),
             true});
        m_sheet.spreadDate(at, lastColumn, date, CellLook::FillDate);
    }

    void head() {
        m_sheet.across(0, A, G, QStringLiteral("问题整改情况反馈表"), CellLook::Title);
        m_sheet.rowHeight(0, 34);
        m_sheet.across(1, A, G, QStringLiteral("（一事一表）　黄色单元格由承办单位填写，其余请勿改动；填好后连同佐证材料一并报回。"),
                       CellLook::Left);
        m_sheet.text({0, Hidden}, QLatin1String(formMark) + m_form.sent.uuid);
        m_row = 2;
        m_sheet.rowHeight(m_row, 24);
        m_sheet.text({m_row, A}, label("reported_by"), CellLook::Label);
        m_sheet.spread({m_row, B}, C, m_form.unit, CellLook::Fixed);
        m_sheet.text({m_row, D}, label("reported_on"), CellLook::Label);
        askDate({m_row, E}, G, QDate::fromString(base("reported_on"), Qt::ISODate), label("reported_on"), issued());
        ++m_row;
        const Matter& matter = m_form.matter.matter;
        pair("slip_no", m_form.slip, "matter_no", QString::number(matter.ordinal));
        pair("department", m_form.unit, "co_departments", m_form.helpers.join(u'、'));
        pair("category", matter.body.category, "source", matter.body.source);
        pair("issued_on", day(m_life.issuedOn), "deadline", day(m_life.dueOn));
        wide(label("problem"), matter.body.problem, CellLook::Fixed, 30);
        wide(label("requirement"), matter.body.requirement, CellLook::Fixed, 24);
    }

    void people() {
        const auto name = [&](SheetPlace at, int last, const char* field, const QString& prompt) {
            m_sheet.longest(at, at, 60, {label(field), prompt, true});
            m_sheet.spread(at, last, base(field), CellLook::FillWord);
        };
        m_sheet.rowHeight(m_row, 24);
        m_sheet.text({m_row, A}, label("leader"), CellLook::Label);
        name({m_row, B}, C, "leader", QStringLiteral("填写责任领导姓名、职务。"));
        m_sheet.text({m_row, D}, label("person"), CellLook::Label);
        name({m_row, E}, E, "person", QStringLiteral("填写具体责任人姓名。"));
        m_sheet.text({m_row, F}, label("phone"), CellLook::Label);
        name({m_row, G}, G, "phone", QStringLiteral("填写联系电话。"));
        ++m_row;
        ask("cause", QStringLiteral("写明问题产生的原因，"), 36);
        ask("aim", QStringLiteral("写明整改要达到的目标，"), 30);
    }

    void measures() {
        const std::vector<Measure>& known = m_form.matter.measures;
        const int blank = std::max(freeMeasures, fewestMeasures - static_cast<int>(known.size()));
        const int last = m_row + static_cast<int>(known.size()) + blank;
        m_sheet.down(m_row, last, A, QStringLiteral("整改措施"), CellLook::Label);
        static const std::array<const char*, 6> titles = {"序号", "具体措施", "责任人", "完成时限", "完成日期", "落实情况"};
        for (int i = 0; i < 6; ++i)
            m_sheet.text({m_row, B + i}, QString::fromUtf8(titles[static_cast<std::size_t>(i)]), CellLook::Label);
        ++m_row;
        for (const Measure& measure : known)
            knownMeasure(measure);
        for (int i = 1; i <= blank; ++i)
            freeMeasure(static_cast<int>(known.size()) + i);
    }
    void knownMeasure(const Measure& measure) {
        m_sheet.fitRow(m_row, {{measure.what, widths[C]}, {measure.who, widths[D]}, {measure.result, widths[G]}}, 24);
        m_sheet.text({m_row, B}, QString::number(measure.ordinal), CellLook::Label);
        m_sheet.text({m_row, C}, measure.what, CellLook::Fixed);
        m_sheet.text({m_row, D}, measure.who, CellLook::Fixed);
        m_sheet.spreadDate({m_row, E}, E, measure.dueOn.value_or(QDate()), CellLook::Date);
        m_sheet.text({m_row, Hidden}, QLatin1String(measureMark) + QString::number(measure.ordinal));
        if (measure.doneOn) { // what is done is a fact; the office corrects it, not the form
            m_sheet.spreadDate({m_row, F}, F, *measure.doneOn, CellLook::Date);
            m_sheet.text({m_row, G}, measure.result, CellLook::Fixed);
        } else {
            const QString field = QStringLiteral("measures.%1.state").arg(measure.ordinal);
            outcome(m_form.sent.base.value(field));
        }
        ++m_row;
    }
    void freeMeasure(int ordinal) {
        m_sheet.rowHeight(m_row, 24);
        m_sheet.text({m_row, B}, QString::number(ordinal), CellLook::Label);
        m_sheet.longest({m_row, C}, {m_row, C}, m_look.maxCharacters,
                        {QStringLiteral("具体措施"), QStringLiteral("一行填写一条措施，写明做什么。"), true});
        m_sheet.text({m_row, C}, {}, CellLook::Fill);
        m_sheet.longest({m_row, D}, {m_row, D}, 60, {QStringLiteral("责任人"), QStringLiteral("填写这条措施由谁负责。"), true});
        m_sheet.text({m_row, D}, {}, CellLook::FillWord);
        askDate({m_row, E}, E, {}, QStringLiteral("完成时限"), issued());
        outcome({});
        ++m_row;
    }
    void outcome(const QString& state) {
        askDate({m_row, F}, F, {}, QStringLiteral("完成日期"), issued());
        m_sheet.choice(
            {m_row, G}, {m_row, G}, QStringLiteral("已完成 已完成，长期坚持 正在推进 尚未启动").split(u' '),
            {QStringLiteral("落实情况"), QStringLiteral("可选用下拉列表中的说法，也可以自行填写；已完成的请同时填写完成日期。"), false});
        m_sheet.text({m_row, G}, state, CellLook::Fill);
    }

    void course() {
        ask("progress", QStringLiteral("尚未完成的，写明已做的工作和下一步安排，"));
        ask("result", QStringLiteral("写明做法和成效，用事实和数字说明，"), 60);
        ask("mechanism", QStringLiteral("写明为防止问题反弹建立的制度，"), 36);
        ask("mechanism_waived", QStringLiteral("不需要建立长效机制的，写明理由，"), 30);
        ask("evidence", QStringLiteral("按顺序列出佐证材料的文件名；文件与本表放在同一文件夹一并报回。"), 48);
    }

    void end() {
        m_sheet.rowHeight(m_row, 26);
        m_sheet.text({m_row, A}, label("completed_on"), CellLook::Label);
        askDate({m_row, B}, C, QDate::fromString(base("completed_on"), Qt::ISODate), label("completed_on"), issued());
        m_sheet.text({m_row, D}, label("apply_to_close"), CellLook::Label);
        m_sheet.choice({m_row, E}, {m_row, E}, {QStringLiteral("是"), QStringLiteral("否")},
                       {label("apply_to_close"), QStringLiteral("全部措施已完成、申请销号的选“是”，只报进展的选“否”。"), true});
        m_sheet.spread({m_row, E}, G, base("apply_to_close"), CellLook::FillWord);
        ++m_row;
        ask("opinion", QStringLiteral("承办单位主要负责同志意见，"), 48);
        wide(m_look.office + QStringLiteral("核查意见"), {}, CellLook::Fixed, 48);
    }

    SheetWriter m_sheet;
    const FormOut& m_form;
    const FormLook& m_look;
    const MatterLife& m_life;
    int m_row = 0;
};

/// Who sent what, for a person who looks for it; the file's own record is what counts.
void writeMeta(WorkbookWriter& book, const std::vector<FormOut>& forms, const QStringList& names) {
    SheetWriter meta = book.addSheet(QStringLiteral("_meta"));
    int row = 0;
    const auto line = [&](const QStringList& texts) {
        for (int column = 0; column < static_cast<int>(texts.size()); ++column)
            meta.text({row, column}, texts[column], CellLook::Code);
        ++row;
    };
    line({QStringLiteral("duban-form"), QStringLiteral("1")});
    line({QStringLiteral("sheet"), QStringLiteral("form"), QStringLiteral("unit"), QStringLiteral("matter"), QStringLiteral("leg"),
          QStringLiteral("sent"), QStringLiteral("digest")});
    for (std::size_t i = 0; i < forms.size(); ++i) {
        const FormSent& sent = forms[i].sent;
        line({names[static_cast<qsizetype>(i)], sent.uuid, forms[i].unitCode, forms[i].matter.matter.uuid, QString::number(sent.leg),
              sent.sentOn.toString(Qt::ISODate), QString::fromLatin1(sm3((sent.uuid + fieldsText(sent.base)).toUtf8()).toHex())});
    }
    meta.hide();
}

} // namespace

Result<> writeForms(const QString& path, const std::vector<FormOut>& forms, const FormLook& look) {
    auto book = WorkbookWriter::create(path, 0);
    if (!book)
        return book.error();
    book->describe(QStringLiteral("问题整改情况反馈表"), look.office);
    QSet<QString> slips;
    for (const FormOut& form : forms)
        slips.insert(form.slip);
    QStringList names;
    for (const FormOut& form : forms) {
        const QString ordinal = QString::number(form.matter.matter.ordinal);
        const QString number = form.slip.section(u'〕', -1).remove(u'/');
        SheetWriter sheet =
            book->addSheet(slips.size() == 1 ? QStringLiteral("事项%1").arg(ordinal) : QStringLiteral("%1-%2").arg(number, ordinal));
        names << sheet.name();
        FormSheetWriter(std::move(sheet), form, look).run();
    }
    writeMeta(*book, forms, names);
    return book->finish();
}

} // namespace duban
