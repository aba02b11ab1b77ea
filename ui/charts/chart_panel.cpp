#include "charts/chart_panel.h"

#include "charts/chart_scene.h"
#include "charts/chart_words.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGraphicsView>
#include <QHeaderView>
#include <QPainter>
#include <QStackedWidget>
#include <QTableWidget>

namespace duban {

ChartPanel::ChartPanel(QWidget* parent)
    : Panel(QString(), parent), m_stack(new QStackedWidget(this)), m_view(new QGraphicsView(m_stack)), m_table(new QTableWidget(m_stack)),
      m_switch(button(QString(), QStringLiteral("table"), this)), m_caption(label({}, TextRole::Caption, Token::Text3, this)) {
    m_switch->setProperty("role", QStringLiteral("ghost"));
    m_switch->setCheckable(true);
    m_switch->setAccessibleName(tr("Figures as a table"));
    m_switch->setToolTip(tr("Figures as a table"));
    connect(m_switch, &QPushButton::toggled, m_stack, [this](bool on) { m_stack->setCurrentIndex(on ? 1 : 0); });
    addToTitle(m_switch);
    auto* copy = button(QString(), QStringLiteral("copy"), this);
    copy->setProperty("role", QStringLiteral("ghost"));
    copy->setAccessibleName(tr("Copy as a picture"));
    copy->setToolTip(tr("Copy as a picture"));
    connect(copy, &QPushButton::clicked, this, &ChartPanel::copyImage);
    addToTitle(copy);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMinimumHeight(180);
    m_view->viewport()->installEventFilter(this);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, [this](int row, int column) { Q_EMIT clicked(row, std::max(0, column - 1)); });
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    body()->addWidget(m_stack, 1);
    m_caption->setContentsMargins(16, 2, 16, 8);
    m_caption->setWordWrap(true);
    body()->addWidget(m_caption);
    connect(&Theme::of(*qobject_cast<QApplication*>(qApp)), &Theme::changed, this, &ChartPanel::draw);
}

void ChartPanel::setChart(const ChartData& chart) {
    m_data = chart;
    setTitle(chart.title);
    m_caption->setText(chart.caption);
    m_caption->setVisible(!chart.caption.isEmpty());
    fillTable();
    draw();
}

void ChartPanel::showTable(bool table) { m_switch->setChecked(table); }
bool ChartPanel::tableShown() const { return m_stack->currentIndex() == 1; }

void ChartPanel::fillTable() {
    const int rows = static_cast<int>(m_data.categories.size()), sets = static_cast<int>(m_data.series.size());
    m_table->setRowCount(rows);
    m_table->setColumnCount(sets + 1);
    QStringList heads{QString()}, spoken;
    for (const ChartSeries& series : m_data.series)
        heads << (series.name.isEmpty() ? m_data.unit : series.name);
    m_table->setHorizontalHeaderLabels(heads);
    for (int row = 0; row < rows; ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(m_data.categories[row]));
        QStringList figures;
        for (int set = 0; set < sets; ++set) {
            const auto& values = m_data.series[static_cast<std::size_t>(set)].values;
            const QString text = row < static_cast<int>(values.size()) ? figureText(values[static_cast<std::size_t>(row)]) : QString();
            auto* cell = new QTableWidgetItem(text);
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, set + 1, cell);
            figures << (sets > 1 ? heads[set + 1] + QLatin1Char(' ') : QString()) + text + m_data.unit;
        }
        spoken << m_data.categories[row] + QLatin1Char(' ') + figures.join(QStringLiteral("、"));
    }
    m_table->setAccessibleName(m_data.title);
    m_view->setAccessibleName(m_data.title); // Qt Charts tells a screen reader nothing
    m_view->setAccessibleDescription(spoken.join(QLatin1Char('\n')));
}

void ChartPanel::draw() {
    const QSize size = m_view->viewport()->size();
    auto* drawn = new ChartScene(m_data, ChartLook::screen(), QSizeF(size).expandedTo({120, 100}), this);
    connect(drawn, &ChartScene::clicked, this, &ChartPanel::clicked);
    m_view->setBackgroundBrush(Theme::color(Token::Surface));
    m_view->setScene(drawn);
    delete m_scene;
    m_scene = drawn;
}

bool ChartPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &ChartPanel::draw, Qt::QueuedConnection); // not while the view lays itself out
    return Panel::eventFilter(watched, event);
}

void ChartPanel::copyImage() const {
    QImage image((m_scene->sceneRect().size() * 2).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    ChartScene paper(m_data, ChartLook::paper(), m_scene->sceneRect().size());
    paper.render(&painter);
    QApplication::clipboard()->setImage(image);
}

} // namespace duban
