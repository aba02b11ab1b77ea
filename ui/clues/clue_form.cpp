#include "clues/clue_form.h"

#include "clues/clue_labels.h"
#include "clues/clue_query.h"
#include "clues/clue_service.h"
#include "clues/file_shelf.h"
#include "clues/file_viewer.h"
#include "departments/department_service.h"
#include "forms/choice.h"
#include "forms/date_edit.h"
#include "forms/department_list.h"
#include "forms/form_row.h"
#include "shell/prompts.h"
#include "theme/link.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace duban {

namespace {

QStringList namesOf(const std::vector<ListItem>& items) {
    QStringList names;
    for (const ListItem& item : items)
        names << item.name;
    return names;
}

} // namespace

ClueForm::ClueForm(Session& session, const Clue* clue, FileViewer& viewer, QWidget* parent)
    : QWidget(parent), m_session(session), m_viewer(viewer), m_duplicates(session.office) {
    if (clue != nullptr)
        m_clue = *clue;
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 16, 24, 16);
    row->setSpacing(16);
    auto* paper = new Panel(this);
    auto* area = new QScrollArea(paper);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* inner = new QWidget(area);
    inner->setAutoFillBackground(true);
    inner->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(16, 16, 24, 16);
    column->setSpacing(10);
    area->setWidget(inner);
    paper->body()->addWidget(area);
    row->addWidget(paper, 1);
    m_likely = new Panel(tr("Likely duplicates"), this);
    m_likely->setFixedWidth(316);
    row->addWidget(m_likely);
    buildFields(column);
    m_error = textLabel({}, Token::Red, inner);
    m_error->setObjectName(QStringLiteral("refusal"));
    m_error->hide();
    column->addWidget(m_error);
    column->addStretch(1);
    if (m_clue)
        fill(*m_clue);
    m_before = draft();
    if (auto loaded = m_duplicates.load(m_session.asOf()); !loaded)
        m_session.navigator.tellError(loaded.error());
    m_typing.setSingleShot(true);
    m_typing.setInterval(300);
    connect(&m_typing, &QTimer::timeout, this, &ClueForm::lookForDuplicates);
    lookForDuplicates();
    setFocusProxy(m_source);
}

// A field that dies with the focus still reports that it was left.
ClueForm::~ClueForm() {
    m_content->disconnect(this);
    m_units->disconnect(this);
}

FormRow* ClueForm::add(QVBoxLayout* column, const QString& field, const QString& caption, QWidget* edit, bool required) {
    auto* made = new FormRow(caption, edit, required, this);
    m_rows.insert(field, made);
    m_order << field;
    column->addWidget(made);
    return made;
}

void ClueForm::buildFields(QVBoxLayout* column) {
    const Office& office = m_session.office;
    m_source = new Choice(namesOf(office.items(ListKind::Source)), this);
    m_source->setValue({});
    m_source->setMaximumWidth(220);
    add(column, QStringLiteral("source"), tr("Source"), m_source, true)->setCheck([this] {
        return m_source->value().isEmpty() ? tr("Choose where the clue comes from.") : QString();
    });
    m_received = new DateEdit(office.calendar(), m_session.asOf(), this);
    m_received->setDate(m_session.asOf());
    m_received->setMaximumWidth(180);
    add(column, QStringLiteral("received"), tr("Received on"), m_received, true)->setCheck([this] {
        return m_received->text().trimmed().isEmpty() ? tr("Enter the day on which it was received.") : m_received->problem();
    });
    m_category = new Choice(namesOf(office.items(ListKind::Category)), this);
    m_category->setValue({});
    m_category->setMaximumWidth(220);
    add(column, QStringLiteral("category"), tr("Category"), m_category, false);
    m_units = new DepartmentList(DepartmentService(m_session.office).matcher().value_or(DepartmentMatcher()), m_session.asOf(), this);
    add(column, QStringLiteral("units"), tr("Units concerned"), m_units, false)->setCheck([this] { return m_units->problem(); });
    m_content = new QPlainTextEdit(this);
    m_content->setTabChangesFocus(true);
    m_content->setMinimumHeight(148);
    m_content->setPlaceholderText(tr("When, where and what; without who told it"));
    add(column, QStringLiteral("content"), tr("Content"), m_content, true)->setCheck([this] {
        return m_content->toPlainText().trimmed().isEmpty() ? tr("Write what it is about: when, where and what.") : QString();
    });
    buildInformant(column);
    buildFiles(column);
    const auto typed = [this] {
        m_typing.start();
        Q_EMIT changedNow();
    };
    connect(m_content, &QPlainTextEdit::textChanged, this, typed);
    connect(m_units, &DepartmentList::codesChanged, this, typed);
    connect(m_source, &QComboBox::currentTextChanged, this, &ClueForm::changedNow);
    connect(m_category, &QComboBox::currentTextChanged, this, &ClueForm::changedNow);
    connect(m_received, &DateEdit::dateChanged, this, typed);
}

void ClueForm::buildFiles(QVBoxLayout* column) {
    m_files = new FileShelf(m_session.prompts, this);
    add(column, QStringLiteral("evidence"), tr("Files"), m_files, false);
    connect(m_files, &FileShelf::filesGiven, this, &ClueForm::addFiles);
    connect(m_files, &FileShelf::removeWanted, this, &ClueForm::removeFile);
    connect(m_files, &FileShelf::opened, this, &ClueForm::openFile);
}

void ClueForm::buildInformant(QVBoxLayout* column) {
    m_informant = new QWidget(this);
    auto* row = new QHBoxLayout(m_informant);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_informantOpen = !m_clue || !m_clue->informantKept;
    m_name = new QLineEdit(m_informant);
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Informant's name"));
    m_contact = new QLineEdit(m_informant);
    m_contact->setPlaceholderText(tr("Telephone or address"));
    m_contact->setAccessibleName(tr("How to reach the informant"));
    row->addWidget(m_name, 1);
    row->addWidget(m_contact, 2);
    m_informant->setFocusProxy(m_name);
    add(column, QStringLiteral("informant"), tr("Informant"), m_informant, false);
    column->addWidget(label(QStringLiteral("　　　　　　　") + tr("Sealed when saved; hidden on every page, print and export."),
                            TextRole::Caption, Token::Text3, this));
    connect(m_name, &QLineEdit::textChanged, this, &ClueForm::changedNow);
    connect(m_contact, &QLineEdit::textChanged, this, &ClueForm::changedNow);
    if (m_informantOpen)
        return;
    m_name->hide();
    m_contact->hide();
    auto* masked = label(maskedInformant(), TextRole::Body, Token::Text2, m_informant);
    auto* change = new Link(tr("Enter another one"), m_informant);
    change->setObjectName(QStringLiteral("changeInformant"));
    row->addWidget(masked);
    row->addWidget(change);
    row->addStretch(1);
    connect(change, &Link::clicked, this, [this, masked, change] {
        masked->hide();
        change->hide();
        m_name->show();
        m_contact->show();
        m_informantOpen = true;
        m_name->setFocus();
    });
}

void ClueForm::fill(const Clue& clue) {
    m_source->setValue(clue.body.source);
    m_received->setDate(clue.body.received);
    m_category->setValue(clue.body.category);
    m_units->setCodes(clue.body.units);
    m_content->setPlainText(clue.body.content);
    showFiles();
}

ClueDraft ClueForm::draft() const {
    ClueDraft draft;
    draft.source = m_source->value();
    draft.received = m_received->date().value_or(QDate());
    draft.category = m_category->value();
    draft.units = m_units->codes();
    draft.content = m_content->toPlainText();
    if (const Informant typed{m_name->text().trimmed(), m_contact->text().trimmed()}; m_informantOpen && (m_clue || !typed.isEmpty()))
        draft.informant = typed;
    return draft;
}

bool ClueForm::changed() const { return draft() != m_before || !m_waiting.isEmpty(); }

bool ClueForm::check() {
    m_error->hide();
    QWidget* wrong = nullptr;
    for (const QString& field : std::as_const(m_order)) {
        FormRow* row = m_rows.value(field);
        row->setError({});
        if (!row->check() && wrong == nullptr)
            wrong = row->field();
    }
    if (wrong != nullptr)
        wrong->setFocus();
    return wrong == nullptr;
}

void ClueForm::showError(const Error& error) {
    if (FormRow* row = m_rows.value(error.field)) {
        row->setError(sentence(error));
        row->field()->setFocus();
        return;
    }
    m_error->setText(sentence(error));
    m_error->show();
}

std::optional<Clue> ClueForm::save() {
    if (!check())
        return std::nullopt;
    ClueService service(m_session.office);
    const QDate on = m_session.asOf();
    auto saved = m_clue ? service.edit(m_clue->ref(), draft(), m_session.actor, on) : service.add(draft(), m_session.actor, on);
    if (!saved) {
        showError(saved.error());
        return std::nullopt;
    }
    m_clue = *saved; // a file that is refused now does not register the clue a second time
    m_before = draft();
    if (!m_waiting.isEmpty()) {
        if (auto kept = ClueFiles(m_session.office).attach(saved->ref(), m_waiting, m_files->sealed(), m_session.actor, on); !kept) {
            showError(kept.error());
            return std::nullopt;
        }
        m_waiting.clear();
    }
    return *saved;
}

void ClueForm::addFiles(const QStringList& paths) {
    QStringList tooLarge;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (!info.isFile() || info.size() > 200LL * 1024 * 1024)
            tooLarge << info.fileName();
        else if (!m_waiting.contains(path))
            m_waiting << path;
    }
    FormRow* row = m_rows.value(QStringLiteral("evidence"));
    row->setError(tooLarge.isEmpty() ? QString() : tr("Larger than 200 MB or no file: %1").arg(tooLarge.join(QStringLiteral("、"))));
    showFiles();
    Q_EMIT changedNow();
}

void ClueForm::showFiles() {
    std::vector<ShelfItem> items;
    ClueFiles files(m_session.office);
    if (m_clue)
        if (auto kept = files.of(m_clue->ref()))
            for (const ClueFile& file : *kept)
                items.push_back({file.name, fileSizeText(file.bytes), files.storedPath(file), file.id});
    for (const QString& path : std::as_const(m_waiting))
        items.push_back({QFileInfo(path).fileName(), tr("not saved yet"), path, std::nullopt});
    m_files->setItems(std::move(items));
}

void ClueForm::removeFile(int item) {
    const ShelfItem chosen = m_files->items()[static_cast<std::size_t>(item)];
    if (!chosen.kept) {
        m_waiting.removeAt(item - (static_cast<int>(m_files->items().size()) - static_cast<int>(m_waiting.size())));
        return showFiles();
    }
    const auto why = m_session.prompts.askText(tr("Take the file away"), tr("Why is “%1” taken away?").arg(chosen.name), {});
    if (!why)
        return;
    if (auto done = ClueFiles(m_session.office).detach(m_clue->ref(), *chosen.kept, *why, m_session.actor); !done)
        return showError(done.error());
    showFiles();
}

void ClueForm::openFile(int item) {
    const ShelfItem& chosen = m_files->items()[static_cast<std::size_t>(item)];
    if (!chosen.kept)
        return;
    m_viewer.open(m_clue->ref(), *chosen.kept, chosen.picturePath.isEmpty());
}

void ClueForm::lookForDuplicates() {
    if (m_likelyBody != nullptr) {
        m_likelyBody->hide();
        m_likelyBody->deleteLater();
    }
    m_likelyBody = new QWidget(m_likely);
    auto* column = new QVBoxLayout(m_likelyBody);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    const auto found = m_duplicates.find(draft(), m_clue ? std::optional(m_clue->id) : std::nullopt);
    std::vector<qint64> ids;
    for (const LikelyDuplicate& one : found)
        ids.push_back(one.clue.value());
    auto rows = ClueQuery(m_session.office).rows(ids, m_session.asOf());
    for (std::size_t i = 0; rows && i < rows->size(); ++i) {
        const Clue& clue = (*rows)[i].clue;
        auto* open = new Link(clue.ref() + QStringLiteral("　") + clueStateText(clue.state), m_likelyBody);
        open->setObjectName(QStringLiteral("duplicate-%1").arg(i));
        column->addWidget(open, 0, Qt::AlignLeft);
        QStringList why{tr("text %1% alike").arg(found[i].similarity / 10)};
        if (found[i].sameUnit)
            why << tr("same unit");
        why << (found[i].daysApart == 0 ? tr("same day") : tr("%1 days apart").arg(found[i].daysApart));
        column->addWidget(label(why.join(QStringLiteral(" · ")), TextRole::Caption, Token::Amber, m_likelyBody));
        column->addWidget(textLabel(clue.body.content.simplified().left(90), Token::Text2, m_likelyBody));
        connect(open, &Link::clicked, this, [this, ref = clue.ref()] { Q_EMIT clueWanted(ref); });
    }
    if (found.empty())
        column->addWidget(
            textLabel(tr("Nothing alike within a year. Compared are the text, the units and the date."), Token::Text3, m_likelyBody));
    column->addStretch(1);
    m_likely->body()->addWidget(m_likelyBody, 1);
    m_likelyBody->show();
}

void ClueForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace duban
