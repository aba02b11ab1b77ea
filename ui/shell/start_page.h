// What is seen while no file is open (首次使用): the sample year, a new file, an existing one, the recent ones.
#pragma once

#include <QStringList>
#include <QWidget>

namespace duban {

class StartPage final : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(const QStringList& recent, QWidget* parent = nullptr);

Q_SIGNALS:
    void sampleWanted();
    void newWanted();
    void openWanted();
    void fileWanted(const QString& path);
};

} // namespace duban
