#include "exchange/ledger_words.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace duban {

namespace {

struct Words {
    LedgerField field;
    const char* words; ///< most telling first
};

constexpr std::array<Words, 18> fieldWords = {{
    {LedgerField::Seq, "序号 序 项次 次序 no"},
    {LedgerField::SlipNumber,
     "交办单编号 交办单号 交办单文号 交办单字号 交办编号 交办文号 交办号 督办单编号 督办单号 督办编号 督办文号 发文字号 发文编号 通知单编号 "
     "文号 文件编号 单号 编号"},
    {LedgerField::IssuedOn,
     "交办日期 交办时间 交办单日期 下发日期 下发时间 印发日期 印发时间 发文日期 发文时间 转办日期 转办时间 派单日期 派单时间 督办日期 督办时间 立项日期 立项时间 "
     "交办日 起始日期"},
    {LedgerField::Source, "问题来源 问题线索来源 线索来源 来源渠道 问题来源渠道 发现渠道 反映渠道 问题渠道 交办来源 事项来源 来源"},
    {LedgerField::Department,
     "承办单位 主办单位 责任单位 牵头单位 整改责任单位 整改单位 承办责任单位 牵头责任单位 主责单位 责任主体 承办部门 主办部门 责任部门 牵头部门 整改部门 被督查单位 被督办单位 "
     "涉及单位 单位名称 部门名称 主办 承办 牵头 单位 部门"},
    {LedgerField::CoDepartments, "协办单位 配合单位 协同单位 会办单位 协办部门 配合部门 参与单位 协助单位 配合责任单位 协办 配合"},
    {LedgerField::Category, "问题类别 问题类型 问题分类 问题种类 作风问题类别 问题性质类别 类别 类型 分类"},
    {LedgerField::Problem,
     "存在问题 存在的问题 存在主要问题 存在的主要问题 问题表现 问题描述 问题内容 具体问题 主要问题 问题具体表现 具体表现 问题事项 反映问题 反映的问题 发现问题 发现的问题 交办问题 "
     "问题概述 问题摘要 问题情况 交办事项 交办内容 事项内容 问题"},
    {LedgerField::Requirement, "整改要求 交办要求 办理要求 工作要求 整改目标 交办意见 整改意见 办理意见 整改标准 要求"},
    {LedgerField::Deadline,
     "整改时限 办结时限 整改期限 办理时限 办结期限 完成时限 完成期限 整改完成时限 整改办结时限 要求完成时限 要求完成时间 要求办结时间 要求完成日期 限办日期 限办时间 时限要求 "
     "截止日期 截止时间 到期日期 限期 时限 期限"},
    {LedgerField::Leader, "责任领导 分管领导 牵头领导 包案领导 挂钩领导 负责领导 单位领导 整改责任领导 领导"},
    {LedgerField::Person, "责任人 具体责任人 直接责任人 整改责任人 承办人 经办人 具体负责人 负责人 联系人"},
    {LedgerField::Measures, "整改措施 整改举措 具体措施 工作措施 措施办法 整改方案 主要措施 措施 举措"},
    {LedgerField::Progress,
     "整改进展情况 整改进展 进展情况 工作进展 工作进展情况 目前进展 推进情况 落实情况 整改落实情况 整改情况 办理情况 整改完成情况 整改成效 办理结果 整改结果 完成情况 "
     "进度 进展"},
    {LedgerField::CompletedOn,
     "完成日期 完成时间 实际完成日期 实际完成时间 整改完成日期 整改完成时间 办结日期 办结时间 实际办结日期 实际办结时间 完成整改日期 报结日期 报结时间 反馈日期"},
    {LedgerField::Closed, "是否销号 是否已销号 销号与否 销号状态 是否办结 是否完成整改 是否完成 是否整改到位 销号情况 销号 办结状态"},
    {LedgerField::ClosedOn, "销号日期 销号时间 核销日期 核销时间 验收销号日期 验收销号时间 销号审批日期 销号审批时间 销号确认日期"},
    {LedgerField::Remark, "备注 备注说明 说明"},
}};

constexpr int exactLeaf = 1000;
constexpr int exactWithParent = 800;
constexpr int containedWord = 100;

int strengthOfExact(const QStringList& words, const QString& key, int base) {
    const qsizetype place = words.indexOf(key);
    return place < 0 ? 0 : base - static_cast<int>(place);
}

// A longer header may carry a usual one inside (市级整改完成时限要求): the longest such word speaks, never one of two characters.
int strengthOfContained(const QStringList& words, const QString& key) {
    int best = 0;
    for (const QString& word : words)
        if (word.size() >= 3 && key.contains(word))
            best = std::max(best, containedWord + static_cast<int>(word.size()));
    return best;
}

const std::vector<std::pair<LedgerField, QStringList>>& allWords() {
    static const auto all = [] {
        std::vector<std::pair<LedgerField, QStringList>> lists;
        for (const Words& entry : fieldWords)
            lists.emplace_back(entry.field, QString::fromUtf8(entry.words).split(QLatin1Char(' '), Qt::SkipEmptyParts));
        return lists;
    }();
    return all;
}

/// 交办信息 above 日期 means 交办日期: the parent without its last, empty word.
QStringList combined(const QString& key, const QStringList& parents) {
    static const QRegularExpression emptyWord(QStringLiteral("(情况|信息|内容|有关情况|基本情况)$"));
    QStringList keys;
    for (const QString& parent : parents) {
        QString above = headerKey(parent);
        keys << above + key << above.remove(emptyWord) + key;
    }
    return keys;
}

} // namespace

QString headerKey(const QString& text) {
    static const QRegularExpression remark(QStringLiteral("\\([^()]*\\)|\\[[^\\[\\]]*\\]"));
    QString key = matchKey(text);
    const QString without = QString(key).remove(remark);
    key = categoryKey(without.isEmpty() ? key : without);
    return key;
}

std::vector<HeaderMeaning> meaningsOf(const QString& header, const QStringList& parents) {
    const QString key = headerKey(header);
    std::vector<HeaderMeaning> meanings;
    if (key.isEmpty() || key.size() > 20)
        return meanings; // nothing, or a sentence
    const QStringList above = combined(key, parents);
    for (const auto& [field, words] : allWords()) {
        int strength = strengthOfExact(words, key, exactLeaf);
        if (words.indexOf(key) >= 0 && key.size() <= 2 && field != LedgerField::Seq && field != LedgerField::Remark)
            strength = exactWithParent / 2; // 日期, 单位, 问题: weak words yield to the same word with its parent
        for (const QString& word : above)
            strength = std::max(strength, strengthOfExact(words, word, exactWithParent));
        if (strength == 0)
            strength = strengthOfContained(words, key);
        if (strength > 0)
            meanings.push_back({field, strength});
    }
    std::stable_sort(meanings.begin(), meanings.end(), [](const auto& a, const auto& b) { return a.strength > b.strength; });
    while (meanings.size() > 1 && meanings.back().strength < exactWithParent / 4)
        meanings.pop_back(); // contained words count only where nothing better is known
    return meanings;
}

QString usualHeader(LedgerField field) {
    for (const auto& [known, words] : allWords())
        if (known == field)
            return words.front();
    return {};
}

} // namespace duban
