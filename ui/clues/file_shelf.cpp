#include "clues/file_shelf.h"

#include "clues/clue_labels.h"
#include "shell/prompts.h"
#include "theme/labels.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QImageReader>
#include <QMimeData>
#include <QPainter>
#include <QToolButton>

namespace duban {

namespace {

constexpr int columns = 4;
constexpr QSize tileSize(112, 84);
constexpr qint64 largestPicture = 30LL * 1000 * 1000;

QStringList localFiles(const QMimeData& data) {
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

// Only formats whose readers open nothing else (a drawing may name other files), and never more than fits in memory.
QPixmap smallPicture(const QString& path, QSize size) {
    if (path.isEmpty() || QFileInfo(path).size() > largestPicture)
        return {};
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg" && format != "gif" && format != "bmp" && format != "webp")
        return {};
    const QSize whole = reader.size();
    if (whole.isValid() && static_cast<qint64>(whole.width()) * whole.height() > 60LL * 1000 * 1000)
        return {};
    if (whole.isValid())
        reader.setScaledSize(whole.scaled(size, Qt::KeepAspectRatio));
    return QPixmap::fromImage(reader.read());
}

FileShelf::FileShelf(Prompts& prompts, QWidget* parent)
    : QFrame(parent), m_prompts(prompts), m_grid(nullptr), m_tiles(new QWidget(this)), m_sealed(new QCheckBox(this)) {
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Files"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 8, 8);
    column->setSpacing(6);
    auto* row = new QHBoxLayout;
    auto* told =
        label(tr("Drop files here or paste a picture with Ctrl+V. Any kind, each up to 200 MB; programs are kept but never opened."),
              TextRole::Caption, Token::Text3, this);
    told->setWordWrap(true);
    row->addWidget(told, 1);
    auto* pasteButton = button(tr("Paste"), QStringLiteral("copy"), this);
    pasteButton->setObjectName(QStringLiteral("pasteFiles"));
    auto* choose = button(tr("Choose files"), QStringLiteral("clip"), this);
    choose->setObjectName(QStringLiteral("chooseFiles"));
    row->addWidget(pasteButton);
    row->addWidget(choose);
    column->addLayout(row);
    m_grid = new QGridLayout(m_tiles);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    m_tiles->hide();
    column->addWidget(m_tiles, 0, Qt::AlignLeft);
    m_sealed->setText(tr("These files show who brought the clue: keep them sealed"));
    m_sealed->setObjectName(QStringLiteral("sealed"));
    column->addWidget(m_sealed);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QStringList paths = m_prompts.pickOpenMany(tr("Choose files"), tr("All files (*)"));
        if (!paths.isEmpty())
            Q_EMIT filesGiven(paths);
    });
    connect(pasteButton, &QPushButton::clicked, this, &FileShelf::paste);
}

bool FileShelf::sealed() const { return m_sealed->isChecked(); }

void FileShelf::paste() {
    if (const QMimeData* held = QApplication::clipboard()->mimeData())
        take(*held);
}

bool FileShelf::take(const QMimeData& held) {
    if (const QStringList files = localFiles(held); !files.isEmpty()) {
        Q_EMIT filesGiven(files);
        return true;
    }
    const QImage picture = held.hasImage() ? held.imageData().value<QImage>() : QImage();
    if (picture.isNull())
        return false;
    const QString path = m_pasted.filePath(tr("Pasted picture %1").arg(++m_pictures) + QStringLiteral(".png"));
    if (!picture.save(path))
        return false;
    Q_EMIT filesGiven({path});
    return true;
}

void FileShelf::setItems(std::vector<ShelfItem> items) {
    m_items = std::move(items);
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be what has just been clicked
        delete item;
    }
    for (int i = 0; i < static_cast<int>(m_items.size()); ++i)
        addTile(i);
    m_tiles->setVisible(!m_items.empty());
}

void FileShelf::addTile(int index) {
    const ShelfItem& item = m_items[static_cast<std::size_t>(index)];
    auto* tile = new QWidget(m_tiles);
    auto* column = new QVBoxLayout(tile);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* open = new QToolButton(tile);
    open->setObjectName(QStringLiteral("file-%1").arg(index));
    open->setFixedSize(tileSize);
    open->setAccessibleName(item.name);
    open->setToolTip(item.name);
    const QPixmap picture = smallPicture(item.picturePath, tileSize - QSize(8, 8));
    open->setIcon(picture.isNull() ? Theme::icon(item.picturePath.isEmpty() ? QStringLiteral("lock") : QStringLiteral("paper"))
                                   : QIcon(picture));
    open->setIconSize(picture.isNull() ? QSize(24, 24) : tileSize - QSize(8, 8));
    column->addWidget(open);
    auto* row = new QHBoxLayout;
    auto* name = label(fontMetrics().elidedText(item.name, Qt::ElideMiddle, tileSize.width() - 20), TextRole::Caption, Token::Text, tile);
    row->addWidget(name, 1);
    auto* remove = new QToolButton(tile);
    remove->setObjectName(QStringLiteral("remove-%1").arg(index));
    remove->setAutoRaise(true);
    remove->setIcon(Theme::icon(QStringLiteral("x")));
    remove->setAccessibleName(tr("Take %1 away").arg(item.name));
    row->addWidget(remove);
    column->addLayout(row);
    column->addWidget(label(item.caption, TextRole::Caption, Token::Text3, tile));
    m_grid->addWidget(tile, index / columns, index % columns);
    connect(open, &QToolButton::clicked, this, [this, index] { Q_EMIT opened(index); });
    connect(remove, &QToolButton::clicked, this, [this, index] { Q_EMIT removeWanted(index); });
}

void FileShelf::dragEnterEvent(QDragEnterEvent* event) {
    if (localFiles(*event->mimeData()).isEmpty() && !event->mimeData()->hasImage())
        return;
    m_over = true;
    update();
    event->acceptProposedAction();
}

void FileShelf::dragLeaveEvent(QDragLeaveEvent*) {
    m_over = false;
    update();
}

void FileShelf::dropEvent(QDropEvent* event) {
    m_over = false;
    update();
    if (take(*event->mimeData()))
        event->acceptProposedAction();
}

void FileShelf::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste))
        return paste();
    QFrame::keyPressEvent(event);
}

void FileShelf::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::color(m_over || hasFocus() ? Token::Accent : Token::Strong), 1, Qt::DashLine));
    painter.setBrush(Theme::color(m_over ? Token::AccentSoft : Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace duban
