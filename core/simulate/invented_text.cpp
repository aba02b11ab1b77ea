#include "simulate/invented_text.h"

#include <array>

namespace duban {

namespace {

using Words = const char16_t*;
QString text(Words words) { return QString::fromUtf16(words); }

constexpr auto occasions = std::to_array<Words>({u"暗访组", u"督查组", u"专项检查组", u"社会监督员", u"回访组", u"“12345”热线核查人员",
                                                 u"审计组", u"巡察组", u"媒体记者", u"评议代表"});
constexpr auto places = std::to_array<Words>({u"政务服务大厅", u"便民服务中心", u"不动产登记窗口", u"医保经办窗口", u"公积金管理部",
                                              u"项目建设工地", u"城区主次干道", u"老旧小区", u"产业园区", u"河道沿线", u"农贸市场",
                                              u"学校周边", u"镇街综合服务站", u"信访接待场所", u"执法中队驻地", u"公共资源交易中心"});
constexpr auto facts =
    std::to_array<Words>({u"窗口无人值守", u"同一事项要求群众重复提交材料", u"答复口径前后不一", u"受理后长时间未办结",
                          u"会议记录与实际不符", u"台账登记缺项漏项", u"整改措施停留在纸面", u"投诉转办后无人跟进", u"公示信息长期未更新",
                          u"现场管理责任人不在岗", u"审批环节随意增设前置条件", u"检查走过场、不见问题清单", u"补贴资金未按期拨付到人",
                          u"设备损坏后迟迟未维修", u"执法过程未全程记录", u"承诺事项到期未兑现"});
constexpr auto details =
    std::to_array<Words>({u"排队群众等候超过", u"抽查办件中超期的达", u"涉及企业和住户共", u"需要补正的材料前后多达", u"问题持续时间超过",
                          u"近三个月同类投诉累计", u"抽查登记簿中空白页有", u"应到位而未到位的设施有"});
constexpr auto units = std::to_array<Words>({u"分钟", u"件", u"户", u"项", u"天", u"起", u"页", u"处"});
constexpr auto effects = std::to_array<Words>({u"群众多次往返仍未办成，意见较大", u"影响了重点项目的开工进度",
                                               u"在网上引起议论，损害了窗口形象", u"致使惠企政策没有落到实处", u"增加了基层和企业的负担",
                                               u"带来了安全隐患，附近居民反映强烈", u"同类问题年内已是再次出现",
                                               u"相关科室互相推诿，责任不清", u"经提醒后仍未引起重视", u"与公开承诺的时限明显不符"});
constexpr auto causes =
    std::to_array<Words>({u"经了解，主要是责任没有落实到人", u"究其原因，是内部审核流于形式", u"进一步查明，系人员调整后工作没有交接",
                          u"分析认为，考核只看报表不看实效", u"核实发现，牵头科室对政策掌握不准", u"据反映，值班安排与高峰时段不匹配",
                          u"查阅资料发现，上一轮整改未建立长效办法", u"走访得知，公开渠道少、告知不充分"});
constexpr auto requirements = std::to_array<Words>(
    {u"立即核实情况，限期办结并向群众反馈", u"对照清单逐项整改，明确责任人和完成时间", u"优化办理流程，公开办事指南，做到一次告知",
     u"举一反三开展自查，报送自查情况和整改措施", u"恢复设施功能，落实日常巡查制度", u"清理不合理前置条件，方便企业和群众",
     u"加强现场管理，确保工作时间有人负责", u"查清责任，完善制度，防止问题再次发生"});
constexpr auto measures =
    std::to_array<Words>({u"逐件梳理积压办件，三日内全部联系到人", u"重新排定值班表，实行AB角和离岗登记",
                          u"修订办事指南，统一三个渠道的答复口径", u"更换损坏设施并逐周巡查登记", u"召开专题会明确牵头科室和配合科室职责",
                          u"对相关责任人谈话提醒，纳入科室考核", u"与街道共同走访，当面说明并道歉", u"清退重复收取的材料，取消两项证明"});
constexpr auto progresses =
    std::to_array<Words>({u"已完成现场核实，正在逐件联系当事人", u"办事指南修订稿已征求窗口意见", u"设施已采购到货，预计下周安装完毕",
                          u"已约谈相关科室负责人，整改方案印发", u"积压办件已办结过半，其余正在补正材料"});
constexpr auto results = std::to_array<Words>({u"办件已全部办结，逐一回访", u"设施恢复使用，巡查记录齐全", u"办事指南已公布，答复口径统一",
                                               u"整改方案各项任务完成，责任人已处理", u"窗口值守到位，抽查未再发现同类问题"});
constexpr auto mechanisms = std::to_array<Words>({u"建立每周抽查通报制度，结果与科室考核挂钩", u"出台窗口值守和离岗登记办法",
                                                  u"建立投诉办理限时反馈和回访制度", u"将该事项纳入季度自查清单，由分管领导签字"});
constexpr auto findings = std::to_array<Words>({u"到现场核查，情况与报送一致", u"电话回访当事人，均表示已解决",
                                                u"查阅台账和影像资料，整改内容属实", u"随机抽查三处，未再发现同类问题"});
constexpr auto reasons =
    std::to_array<Words>({u"需与相邻辖区协调，已完成大部分工作", u"设备采购周期较长，附供货合同", u"涉及多个产权单位，正在签订协议",
                          u"报送内容过于笼统，未写明具体做法和数据", u"佐证材料不全，请补充现场照片和回访记录"});
constexpr auto families = std::to_array<Words>({u"王", u"李", u"张", u"刘", u"陈", u"杨", u"赵", u"黄", u"周", u"吴",
                                                u"徐", u"孙", u"胡", u"朱", u"高", u"林", u"何", u"郭", u"马", u"罗"});
constexpr auto areas = std::to_array<Words>({u"市", u"临浦区", u"安澜市", u"云泽市", u"东圩区", u"高新区", u"江滨新区", u"石桥县"});
constexpr auto trades = std::to_array<Words>({u"发展和改革局",   u"教育局",         u"科学技术局",
                                              u"工业和信息化局", u"公安局",         u"民政局",
                                              u"司法局",         u"财政局",         u"人力资源和社会保障局",
                                              u"自然资源局",     u"生态环境局",     u"住房和城乡建设局",
                                              u"交通运输局",     u"水利局",         u"农业农村局",
                                              u"商务局",         u"文化和旅游局",   u"卫生健康委员会",
                                              u"退役军人事务局", u"应急管理局",     u"审计局",
                                              u"行政审批局",     u"市场监督管理局", u"体育局",
                                              u"统计局",         u"医疗保障局",     u"城市管理局",
                                              u"信访局",         u"数据局",         u"林业局",
                                              u"税务局",         u"气象局",         u"供电公司",
                                              u"水务公司",       u"公交公司",       u"城投公司",
                                              u"文旅公司",       u"总工会"});
constexpr auto groups = std::to_array<Words>({u"政府部门", u"党群部门", u"垂直管理部门", u"市（区）", u"平台公司", u"国有企业"});

QString counted(Dice& dice) {
    const auto which = static_cast<std::size_t>(dice.next() % details.size());
    return text(details[which]) + QString::number(dice.between(3, 480)) + text(units[which]);
}

} // namespace

QString inventedProblem(Dice& dice, const QString& unit) {
    QString out;
    out.reserve(220);
    out += QString::number(dice.between(1, 12)) + u"月"_qs + QString::number(dice.between(1, 28)) + u"日，"_qs +
           text(dice.oneOf(occasions)) + u"在"_qs + unit + u"所属"_qs + text(dice.oneOf(places)) + u"发现，"_qs + text(dice.oneOf(facts)) +
           u"，"_qs + counted(dice) + u'，' + text(dice.oneOf(effects)) + u"。"_qs + u"同时还存在"_qs + text(dice.oneOf(facts)) +
           u"的情况，"_qs + counted(dice) + u"。"_qs;
    const int more = dice.between(0, 2);
    for (int i = 0; i < more; ++i)
        out += text(dice.oneOf(causes)) + u"，"_qs + counted(dice) + u"，"_qs + text(dice.oneOf(effects)) + u"。"_qs;
    while (out.size() < 80)
        out += text(dice.oneOf(causes)) + u"，"_qs + counted(dice) + u"。"_qs;
    return out;
}

QString inventedRequirement(Dice& dice) { return text(dice.oneOf(requirements)) + u"，"_qs + text(dice.oneOf(requirements)) + u"。"_qs; }
QString inventedMeasure(Dice& dice) { return text(dice.oneOf(measures)); }
QString inventedProgress(Dice& dice) { return text(dice.oneOf(progresses)) + u"，"_qs + counted(dice) + u"。"_qs; }
QString inventedResult(Dice& dice) {
    return text(dice.oneOf(results)) + u"，共处理"_qs + QString::number(dice.between(2, 300)) + u"件次。"_qs;
}
QString inventedMechanism(Dice& dice) { return text(dice.oneOf(mechanisms)); }
QString inventedFinding(Dice& dice) { return text(dice.oneOf(findings)); }
QString inventedReason(Dice& dice) { return text(dice.oneOf(reasons)); }
QString inventedPerson(Dice& dice) { return text(dice.oneOf(families)) + (dice.chance(500) ? u"某"_qs : u"某某"_qs); }

InventedUnit inventedUnit(int n) {
    const auto index = static_cast<std::size_t>(n);
    return {QStringLiteral("D%1").arg(n + 1, 3, 10, QLatin1Char('0')),
            text(areas[index % areas.size()]) + text(trades[index / areas.size()]), text(groups[index % groups.size()])};
}
static_assert(areas.size() * trades.size() >= 300);

} // namespace duban
