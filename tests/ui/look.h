// Pictures of a page for the eye (hidden tests, tag [.look]): written to the folder in DUBAN_LOOK, else to the temporary one.
#pragma once

#include <QDir>
#include <QTest>
#include <QWidget>

namespace duban::test {

inline void takePicture(QWidget& page, const QString& name) {
    QTest::qWait(20); // layouts settle over several events
    const QString folder = qEnvironmentVariable("DUBAN_LOOK", QDir::tempPath());
    page.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

} // namespace duban::test
