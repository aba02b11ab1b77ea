#include "translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <memory>
#include <vector>

namespace duban {

void installLanguage(const QString& language) {
    static std::vector<std::unique_ptr<QTranslator>> installed; // QCoreApplication keeps bare pointers to them
    for (auto& translator : installed)
        QCoreApplication::removeTranslator(translator.get());
    installed.clear();
    if (language == QLatin1String("en")) {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::China));
        return;
    }
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    for (const QString& name : {QStringLiteral(":/i18n/qtbase_zh_CN.qm"), QStringLiteral(":/i18n/dubantai_zh_CN.qm")}) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(name)) {
            QCoreApplication::installTranslator(translator.get());
            installed.push_back(std::move(translator));
        }
    }
}

} // namespace duban
