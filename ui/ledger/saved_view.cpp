#include "ledger/saved_view.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

namespace duban {

namespace {

const QString settingsKey = QStringLiteral("ledger/views");

QString say(const char* source) { return QCoreApplication::translate("views", source); }

struct Flag {
    const char* key;
    bool MatterFilter::*field;
};
constexpr auto flags = std::to_array<Flag>({
    {"open", &MatterFilter::open},
    {"overdue", &MatterFilter::overdue},
    {"due_soon", &MatterFilter::dueSoon},
    {"sign_late", &MatterFilter::signLate},
    {"recheck_due", &MatterFilter::recheckDue},
    {"returned", &MatterFilter::returned},
    {"rebounded", &MatterFilter::rebounded},
    {"asked", &MatterFilter::extensionAsked},
    {"refused", &MatterFilter::refused},
});
struct Range {
    const char* key;
    DateRange MatterFilter::*field;
};
constexpr auto ranges =
    std::to_array<Range>({{"issued", &MatterFilter::issued}, {"due", &MatterFilter::due}, {"closed", &MatterFilter::closed}});
struct Items {
    const char* key;
    ListKind list;
    std::vector<qint64> MatterFilter::*field;
};
constexpr auto itemLists = std::to_array<Items>(
    {{"categories", ListKind::Category, &MatterFilter::categories}, {"sources", ListKind::Source, &MatterFilter::sources}});

QString iso(const std::optional<QDate>& day) { return day ? day->toString(Qt::ISODate) : QString(); }

std::optional<QDate> dayFrom(const QString& text) {
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QStringList textsFrom(const QJsonValue& value) { return value.toVariant().toStringList(); }

QJsonObject filterJson(const MatterFilter& filter, const Office& office) {
    QJsonObject json;
    QStringList states;
    for (const MatterState state : filter.states)
        states << wordOf(state);
    json.insert(QStringLiteral("states"), QJsonArray::fromStringList(states));
    json.insert(QStringLiteral("departments"), QJsonArray::fromStringList(filter.departments));
    json.insert(QStringLiteral("severities"), QJsonArray::fromStringList(filter.severities));
    for (const Items& items : itemLists) {
        QStringList names;
        for (const qint64 id : filter.*items.field)
            if (const ListItem* item = office.item(items.list, id))
                names << item->name;
        json.insert(QLatin1String(items.key), QJsonArray::fromStringList(names));
    }
    for (const Flag& flag : flags)
        if (filter.*flag.field)
            json.insert(QLatin1String(flag.key), true);
    for (const Range& range : ranges)
        if ((filter.*range.field).isSet())
            json.insert(QLatin1String(range.key), QJsonArray{iso((filter.*range.field).from), iso((filter.*range.field).to)});
    if (filter.issuedIn)
        json.insert(QStringLiteral("quarter"), filter.issuedIn->text());
    json.insert(QStringLiteral("step"), filter.step);
    json.insert(QStringLiteral("clerk"), filter.clerk);
    json.insert(QStringLiteral("search"), filter.search);
    return json;
}

MatterFilter filterFrom(const QJsonObject& json, const Office& office, QDate asOf) {
    MatterFilter filter{.asOf = asOf};
    for (const QString& word : textsFrom(json.value(QStringLiteral("states"))))
        if (const auto state = fromWord<MatterState>(word))
            filter.states.push_back(*state);
    filter.departments = textsFrom(json.value(QStringLiteral("departments")));
    filter.severities = textsFrom(json.value(QStringLiteral("severities")));
    for (const Items& items : itemLists)
        for (const QString& name : textsFrom(json.value(QLatin1String(items.key))))
            if (const ListItem* item = office.itemByName(items.list, name))
                (filter.*items.field).push_back(item->id);
    for (const Flag& flag : flags)
        filter.*flag.field = json.value(QLatin1String(flag.key)).toBool();
    for (const Range& range : ranges)
        if (const QJsonArray days = json.value(QLatin1String(range.key)).toArray(); days.size() == 2)
            filter.*range.field = {dayFrom(days[0].toString()), dayFrom(days[1].toString())};
    if (const auto quarter = Quarter::parse(json.value(QStringLiteral("quarter")).toString()))
        filter.issuedIn = *quarter;
    filter.step = json.value(QStringLiteral("step")).toString();
    filter.clerk = json.value(QStringLiteral("clerk")).toString();
    filter.search = json.value(QStringLiteral("search")).toString();
    return filter;
}

QJsonObject viewJson(const SavedView& view, const Office& office) {
    QJsonArray order;
    for (const MatterOrder& key : view.order)
        order << QJsonArray{wordOf(key.key), key.descending};
    QJsonObject json{{QStringLiteral("name"), view.name},
                     {QStringLiteral("filter"), filterJson(view.filter, office)},
                     {QStringLiteral("order"), order},
                     {QStringLiteral("hidden"), QJsonArray::fromStringList(view.hidden)}};
    if (view.groupBy)
        json.insert(QStringLiteral("group"),
                    *view.groupBy == MatterColumn::Department ? QStringLiteral("department") : QStringLiteral("category"));
    return json;
}

SavedView viewFrom(const QJsonObject& json, const Office& office, QDate asOf) {
    SavedView view;
    view.name = json.value(QStringLiteral("name")).toString();
    view.filter = filterFrom(json.value(QStringLiteral("filter")).toObject(), office, asOf);
    for (const QJsonValue& key : json.value(QStringLiteral("order")).toArray())
        if (const auto sort = fromWord<MatterSort>(key.toArray().at(0).toString()))
            view.order.push_back({*sort, key.toArray().at(1).toBool()});
    view.hidden = textsFrom(json.value(QStringLiteral("hidden")));
    const QString group = json.value(QStringLiteral("group")).toString();
    if (!group.isEmpty())
        view.groupBy = group == QLatin1String("department") ? MatterColumn::Department : MatterColumn::Category;
    return view;
}

QJsonArray stored() { return QJsonDocument::fromJson(QSettings().value(settingsKey).toByteArray()).array(); }

QJsonArray without(const QJsonArray& views, const QString& name) {
    QJsonArray out;
    for (const QJsonValue& view : views)
        if (view.toObject().value(QStringLiteral("name")).toString() != name)
            out << view;
    return out;
}

void store(const QJsonArray& views) { QSettings().setValue(settingsKey, QJsonDocument(views).toJson(QJsonDocument::Compact)); }

} // namespace

std::vector<SavedView> defaultViews(QDate asOf, const QString& clerk) {
    const Quarter quarter = Quarter::of(asOf);
    return {
        {say(QT_TRANSLATE_NOOP("views", "The whole ledger")), {.asOf = asOf}},
        {say(QT_TRANSLATE_NOOP("views", "Open matters")), {.asOf = asOf, .open = true}},
        {say(QT_TRANSLATE_NOOP("views", "Open, by unit")), {.asOf = asOf, .open = true}, {}, MatterColumn::Department},
        {say(QT_TRANSLATE_NOOP("views", "Overdue, longest first")), {.asOf = asOf, .overdue = true}, {{MatterSort::Due, false}}},
        {say(QT_TRANSLATE_NOOP("views", "Issued this quarter")), {.asOf = asOf, .issuedIn = quarter}},
        {say(QT_TRANSLATE_NOOP("views", "Closed this quarter")),
         {.asOf = asOf, .closed = DateRange::of(quarter)},
         {{MatterSort::Closed, true}}},
        {say(QT_TRANSLATE_NOOP("views", "To re-check")), {.asOf = asOf, .recheckDue = true}, {{MatterSort::Closed, false}}},
        {say(QT_TRANSLATE_NOOP("views", "In my hands")), {.asOf = asOf, .open = true, .clerk = clerk}, {{MatterSort::Due, false}}},
    };
}

std::vector<SavedView> SavedViews::load(QDate asOf) const {
    std::vector<SavedView> views;
    for (const QJsonValue& one : stored())
        views.push_back(viewFrom(one.toObject(), m_office, asOf));
    return views;
}

void SavedViews::save(const SavedView& view) {
    QJsonArray views = without(stored(), view.name);
    views << viewJson(view, m_office);
    store(views);
}

void SavedViews::remove(const QString& name) { store(without(stored(), name)); }

} // namespace duban
