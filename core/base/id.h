// Strong row ids: a SlipId is not a MatterId, and neither is a number.
#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace duban {

template <class Tag> class Id {
public:
    explicit constexpr Id(qint64 value) : m_value(value) {}
    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    auto operator<=>(const Id&) const = default;

private:
    qint64 m_value;
};

using PersonId = Id<struct PersonTag>;
using GroupId = Id<struct GroupTag>;
using DepartmentId = Id<struct DepartmentTag>;
using ClueId = Id<struct ClueTag>;
using SlipId = Id<struct SlipTag>;
using MatterId = Id<struct MatterTag>;
using EventId = Id<struct EventTag>;
using MeasureId = Id<struct MeasureTag>;
using AttachmentId = Id<struct AttachmentTag>;
using BatchId = Id<struct BatchTag>;
using SchemeId = Id<struct SchemeTag>;

} // namespace duban

template <class Tag> struct std::hash<duban::Id<Tag>> {
    std::size_t operator()(const duban::Id<Tag>& id) const noexcept { return std::hash<qint64>{}(id.value()); }
};
