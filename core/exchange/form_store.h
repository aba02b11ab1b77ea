// The only SQL of fill-in forms (反馈表): rounds that went out, sheets that came back.
#pragma once

#include "slips/slip.h"
#include "store/database.h"
#include "store/transaction.h"

#include <QMap>

namespace duban {

/// Field word -> what it said; dates as ISO text, yes and no as 是 and 否.
using FormFields = QMap<QString, QString>;

struct FormSent {
    qint64 id = 0;
    QString uuid;
    MatterId matter{0};
    int leg = 1; ///< 1 for the first, one more after every return (退回重改)
    QDate sentOn;
    FormFields base;
    bool operator==(const FormSent&) const = default;
};

struct FormReturn {
    qint64 id = 0;
    std::optional<qint64> form;
    MatterId matter{0};
    QDate receivedOn;
    QString fileName, sheet, storedName, fileDigest, contentDigest;
    FormFields content, taken; ///< what it said, and what of it was accepted
    bool operator==(const FormReturn&) const = default;
};

class FormStore {
public:
    explicit FormStore(Database& database) : m_database(database) {}
    Result<std::optional<FormSent>> sent(const QString& uuid);
    Result<> add(Transaction& tx, const FormSent& form);
    Result<bool> knows(const QString& contentDigest, MatterId matter);
    Result<std::vector<FormReturn>> returns(MatterId matter); ///< oldest first
    Result<> add(Transaction& tx, const FormReturn& form);
    /// Kept workbooks that are missing or altered, at most 100.
    Result<QStringList> checkFiles();

private:
    Database& m_database;
};

QString fieldsText(const FormFields& fields);
FormFields textFields(const QString& text);

} // namespace duban
