// The navigation at the left: pages in blocks, and under the ledger the lists by state, each with its count.
#pragma once

#include "shell/page_registry.h"

#include <QAbstractButton>
#include <QHash>

class QVBoxLayout;

namespace duban {

/// One line of the navigation: icon, word, count; the current one has the selected ground and an accent edge.
class NavItem final : public QAbstractButton {
    Q_OBJECT
public:
    NavItem(const QString& text, const QString& iconName, bool sub, QWidget* parent);
    void setCount(qint64 count, bool urgent = false);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString m_iconName;
    bool m_sub;
    bool m_urgent = false;
    qint64 m_count = -1;
};

class Navigation final : public QWidget {
    Q_OBJECT
public:
    Navigation(const PageRegistry& pages, QWidget* parent);
    void setCurrent(const QString& id);
    /// Counts by card code; a page has none of its own, since the ledger shows more than what is open.
    void setCount(const QString& id, qint64 count, bool urgent = false);
    void retranslate();

Q_SIGNALS:
    void pageWanted(const QString& id);
    void listWanted(const QString& cardCode);

private:
    void build();
    void addLists();
    void addList(const QString& code, const QString& text);
    const PageRegistry& m_pages;
    QVBoxLayout* m_column;
    QHash<QString, NavItem*> m_items;
};

} // namespace duban
