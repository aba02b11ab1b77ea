// The labels of a fill-in form (反馈表) and what each of them names.
#pragma once

#include <QString>

#include <array>

namespace duban {

struct FormWord {
    const char* field; ///< as in JSON and in the list of differences
    const char* words; ///< first the one that the program itself writes
};

inline constexpr auto formWords = std::to_array<FormWord>({
    {"reported_by", "填报单位 报送单位 填表单位"},
    {"reported_on", "填报日期 报送日期 填表日期 填报时间 报送时间"},
    {"slip_no", "交办单编号 交办单号 交办单文号 交办编号 交办文号 文号 编号"},
    {"matter_no", "事项序号 事项号 事项编号 问题序号"},
    {"department", "承办单位 责任单位 主办单位 牵头单位 整改单位 整改责任单位"},
    {"co_departments", "协办单位 配合单位 会办单位 参与单位"},
    {"category", "问题类别 问题类型 问题分类 类别"},
    {"source", "问题来源 线索来源 来源 交办来源"},
    {"issued_on", "交办日期 交办时间 下发日期 发文日期"},
    {"deadline", "整改时限 办结时限 整改期限 办理时限 完成时限 办结期限"},
    {"problem", "存在问题 问题 问题描述 问题表现 存在的问题 问题内容 交办事项 主要问题"},
    {"requirement", "整改要求 交办要求 办理要求 工作要求"},
    {"cause", "原因分析 原因 问题原因 产生原因 问题产生原因"},
    {"aim", "整改目标 目标"},
    {"leader", "责任领导 分管领导 牵头领导 单位领导"},
    {"person", "责任人 具体责任人 经办人 承办人 联系人"},
    {"phone", "联系电话 联系方式 电话 手机 联系人电话"},
    {"progress", "整改进展 整改进展情况 进展情况 工作进展 进展"},
    {"result", "整改结果 整改成效 整改情况 办理结果 整改落实情况 办理情况 整改完成情况"},
    {"mechanism", "长效机制 长效机制建设 建章立制 建章立制情况"},
    {"mechanism_waived", "无需建立长效机制的理由 不建立长效机制的理由"},
    {"evidence", "佐证材料 佐证材料清单 证明材料 附件 附件材料 佐证"},
    {"completed_on", "完成日期 完成时间 办结日期 整改完成日期 整改完成时间"},
    {"apply_to_close", "是否申请销号 申请销号 是否销号"},
    {"opinion", "承办单位意见 责任单位意见 单位意见 主办单位意见"},
});

/// Columns of the measures, which stand as a small table inside the form.
inline constexpr auto measureWords = std::to_array<FormWord>({
    {"no", "序号"},
    {"what", "具体措施 措施内容 整改措施内容 措施 整改措施 整改举措"},
    {"who", "责任人 负责人 具体责任人"},
    {"due", "完成时限 计划完成时间 时限 整改时限 计划完成日期"},
    {"done", "完成日期 实际完成日期 实际完成时间 完成时间"},
    {"state", "落实情况 进展情况 完成情况 结果 落实结果 整改进展 进展"},
});

/// The field that a label names; empty if none.
QString formFieldOf(const QString& label);
QString measureFieldOf(const QString& label);
/// The label that the program itself writes for a field ("measures.2.due" too).
QString formLabel(const QString& field);

} // namespace duban
