<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Calendar</name>
    <message>
        <source>Working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>法定节假日</translation>
    </message>
    <message>
        <source>Make-up working day</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>Make-up working day (%1)</source>
        <translation>调休上班（%1）</translation>
    </message>
</context>
<context>
    <name>ClueClock</name>
    <message>
        <source>Decided in time</source>
        <translation>按时处置</translation>
    </message>
    <message>
        <source>Decided %1 working days late</source>
        <translation>超期 %1 个工作日处置</translation>
    </message>
    <message>
        <source>%1 working days late</source>
        <translation>超期 %1 个工作日</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>%1 working days left</source>
        <translation>剩 %1 个工作日</translation>
    </message>
</context>
<context>
    <name>ClueState</name>
    <message>
        <source>To be decided</source>
        <translation>待处置</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>Merged with another clue</source>
        <translation>并案</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>移送</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>了结</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>撤回处置</translation>
    </message>
    <message>
        <source>●●●● (sealed)</source>
        <translation>●●●●（已密封）</translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>Open a sealed file</source>
        <translation>查看密封材料</translation>
    </message>
    <message>
        <source>It shows who brought the clue. Why must it be seen? The reason is written into the log.</source>
        <translation>此件涉及举报人身份。请说明查看理由，理由将记入审计记录。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Dubantai files (*.duban)</source>
        <translation>督办台账文件 (*.duban)</translation>
    </message>
</context>
<context>
    <name>duban</name>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Register a clue, draft a slip or enter points; “-” reads standard input.</source>
        <translation>登记线索、起草交办单或录入分值；“-”表示从标准输入读取。</translation>
    </message>
    <message>
        <source>Change a draft or an undecided clue.</source>
        <translation>修改草稿或未处置的线索。</translation>
    </message>
    <message>
        <source>The reason.</source>
        <translation>理由。</translation>
    </message>
    <message>
        <source>One step in the life of a slip or a matter.</source>
        <translation>办理交办单或事项的一个步骤。</translation>
    </message>
    <message>
        <source>Reason, opinion, progress or result.</source>
        <translation>理由、意见、进展或结果。</translation>
    </message>
    <message>
        <source>Who signs, answers or verifies.</source>
        <translation>签收、答复或核查的人。</translation>
    </message>
    <message>
        <source>A new limit, an asked date, a date to check again.</source>
        <translation>新的时限、申请延至的日期或回头看日期。</translation>
    </message>
    <message>
        <source>A new limit in working days.</source>
        <translation>新的时限（工作日）。</translation>
    </message>
    <message>
        <source>A file to keep; may be repeated.</source>
        <translation>要存的文件，可写多次。</translation>
    </message>
    <message>
        <source>The proposed or new unit; merge: the other matter.</source>
        <translation>建议或改交的单位；merge：并入的事项。</translation>
    </message>
    <message>
        <source>measure: the N-th is done.</source>
        <translation>measure：第 N 条措施已完成。</translation>
    </message>
    <message>
        <source>measure: what came of it.</source>
        <translation>measure：措施的成效。</translation>
    </message>
    <message>
        <source>submit: the long-term mechanism.</source>
        <translation>submit：长效机制。</translation>
    </message>
    <message>
        <source>submit: why none is needed.</source>
        <translation>submit：无需长效机制的理由。</translation>
    </message>
    <message>
        <source>Cause of the problem.</source>
        <translation>问题成因。</translation>
    </message>
    <message>
        <source>Aim of the rectification.</source>
        <translation>整改目标。</translation>
    </message>
    <message>
        <source>The unit's responsible leader.</source>
        <translation>单位责任领导。</translation>
    </message>
    <message>
        <source>correct: the step, by its id or its verb.</source>
        <translation>correct：要更正的步骤，写其标识或动词。</translation>
    </message>
    <message>
        <source>correct: on, to, note or person.</source>
        <translation>correct：on、to、note 或 person。</translation>
    </message>
    <message>
        <source>correct: the right value.</source>
        <translation>correct：正确的内容。</translation>
    </message>
    <message>
        <source>Print exactly one JSON document.</source>
        <translation>只输出一份 JSON。</translation>
    </message>
    <message>
        <source>The date of the act, or the as-of date of a list; today if left out.</source>
        <translation>办理日期，或清单的截至日期；不写为今天。</translation>
    </message>
    <message>
        <source>The person who acts.</source>
        <translation>办理人。</translation>
    </message>
    <message>
        <source>No messages and no progress.</source>
        <translation>不显示提示和进度。</translation>
    </message>
    <message>
        <source>Language of the messages; Chinese if left out.</source>
        <translation>提示所用语言；不写为中文。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示本说明。</translation>
    </message>
    <message>
        <source>%1 and %2 working days: %3</source>
        <translation>%1 起 %2 个工作日：%3</translation>
    </message>
    <message>
        <source> (provisional: the year's arrangement of holidays is not loaded)</source>
        <translation>（暂定：该年放假安排尚未录入）</translation>
    </message>
    <message>
        <source>Count working days, day by day.</source>
        <translation>逐日推算工作日。</translation>
    </message>
    <message>
        <source>Day 0, which does not count.</source>
        <translation>起算日，当日不计。</translation>
    </message>
    <message>
        <source>Number of working days.</source>
        <translation>工作日天数。</translation>
    </message>
    <message>
        <source>Clues to decide</source>
        <translation>待处置线索</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>临期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Not signed for</source>
        <translation>逾期未签收</translation>
    </message>
    <message>
        <source>To check again</source>
        <translation>待回头看</translation>
    </message>
    <message>
        <source>What is due, overdue, unsigned, undecided or to be checked again on a day.</source>
        <translation>当日清单：临期、超期、未签收、待处置、待回头看。</translation>
    </message>
    <message>
        <source>Due within so many working days.</source>
        <translation>多少个工作日内到期。</translation>
    </message>
    <message>
        <source>Only this state; may be repeated.</source>
        <translation>只列此状态，可写多次。</translation>
    </message>
    <message>
        <source>Only this lead unit; may be repeated.</source>
        <translation>只列此主办单位，可写多次。</translation>
    </message>
    <message>
        <source>Only this category; may be repeated.</source>
        <translation>只列此类别，可写多次。</translation>
    </message>
    <message>
        <source>Issued in this quarter.</source>
        <translation>本季度交办的。</translation>
    </message>
    <message>
        <source>Only what is overdue.</source>
        <translation>只列超期的。</translation>
    </message>
    <message>
        <source>Only what holds this text, or the slip of this number.</source>
        <translation>只列含此文字的，或此编号的交办单。</translation>
    </message>
    <message>
        <source>Rejected: %1 %2, %3: %4 (%5)</source>
        <translation>未录入：%1 %2，%3：%4（%5）</translation>
    </message>
    <message>
        <source>Differs from what the file has, not taken: %1, row %2</source>
        <translation>与已有内容不同，未录入：%1 第 %2 行</translation>
    </message>
    <message>
        <source>Read only, nothing was changed: %1 rows could be taken in, %2 rejected, %3 already there, %4 differ.</source>
        <translation>仅预览，未作改动：可录入 %1 行，有误 %2 行，已有 %3 行，不同 %4 行。</translation>
    </message>
    <message>
        <source>Nothing was changed, because no row is new: %1 are already there, %2 differ from what is there, %3 rejected.</source>
        <translation>没有新的行，未作改动：已有 %1 行，与已有内容不同 %2 行，有误 %3 行。</translation>
    </message>
    <message>
        <source>Import %1: %2 rows taken in, %3 rejected, %4 already there, %5 differ.</source>
        <translation>第 %1 次导入：录入 %2 行，有误 %3 行，已有 %4 行，不同 %5 行。</translation>
    </message>
    <message>
        <source>Import %1 withdrawn: %2 matters.</source>
        <translation>第 %1 次导入已撤销，事项 %2 项。</translation>
    </message>
    <message>
        <source>Take in existing ledgers (.xlsx, .csv).</source>
        <translation>导入已有台账（.xlsx、.csv）。</translation>
    </message>
    <message>
        <source>Which header means which field, where words do not tell.</source>
        <translation>表头认不出时，指明各列含义。</translation>
    </message>
    <message>
        <source>Year of dates without one, where the title gives none.</source>
        <translation>日期没写年份、标题也没有时所用的年份。</translation>
    </message>
    <message>
        <source>Read and report; change nothing.</source>
        <translation>只读取并报告，不作改动。</translation>
    </message>
    <message>
        <source>Withdraw one import as a whole.</source>
        <translation>整批撤销一次导入。</translation>
    </message>
    <message>
        <source>%1 matters, %2 shown; as of %3</source>
        <translation>共 %1 项，列出 %2 项；截至 %3</translation>
    </message>
    <message>
        <source>number, department, issued, due, closed, state, category or overdue.</source>
        <translation>number 编号、department 单位、issued 交办、due 时限、closed 销号、state 状态、category 类别、overdue 超期。</translation>
    </message>
    <message>
        <source>At most so many rows.</source>
        <translation>最多列出多少行。</translation>
    </message>
    <message>
        <source>Leave out the first rows.</source>
        <translation>略去开头多少行。</translation>
    </message>
    <message>
        <source>List matters.</source>
        <translation>列出事项。</translation>
    </message>
    <message>
        <source>Usage: duban [--lang zh|en] COMMAND FILE …</source>
        <translation>用法：duban [--lang zh|en] 命令 文件 …</translation>
    </message>
    <message>
        <source>“duban COMMAND --help” explains one command.</source>
        <translation>“duban 命令 --help”说明一条命令。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有“%1”这条命令。</translation>
    </message>
    <message>
        <source>--lang: choose zh or en.</source>
        <translation>--lang：请选 zh 或 en。</translation>
    </message>
    <message>
        <source>Created the sample year %1 with %2 units.</source>
        <translation>已新建示例年度 %1，单位 %2 个。</translation>
    </message>
    <message>
        <source>Created %1 with %2 units.</source>
        <translation>已新建 %1，单位 %2 个。</translation>
    </message>
    <message>
        <source>Make a new office file.</source>
        <translation>新建一个办公室的文件。</translation>
    </message>
    <message>
        <source>The sample year.</source>
        <translation>示例年度。</translation>
    </message>
    <message>
        <source>List of units to take in.</source>
        <translation>要录入的单位名录。</translation>
    </message>
    <message>
        <source>Arrangement of holidays of a year; may be repeated.</source>
        <translation>某年的放假安排，可写多次。</translation>
    </message>
    <message>
        <source>Name of the office.</source>
        <translation>办公室名称。</translation>
    </message>
    <message>
        <source>Beginning of its numbers, e.g. 江效.</source>
        <translation>编号的开头，例如江效。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Do the acts of a written history, one a line.</source>
        <translation>按记录逐行办理。</translation>
    </message>
    <message>
        <source>%1, %2 %3; as of %4</source>
        <translation>%1，%2 %3；截至 %4</translation>
    </message>
    <message>
        <source>Scaled to 100, because these are missing: %1</source>
        <translation>缺 %1，总分已折算</translation>
    </message>
    <message>
        <source>%1: %2 units, average %3, highest %4, lowest %5</source>
        <translation>%1：%2 个单位，平均 %3，最高 %4，最低 %5</translation>
    </message>
    <message>
        <source>Compute a quarter from the facts.</source>
        <translation>按事实计算一个季度。</translation>
    </message>
    <message>
        <source>For example 2026Q1.</source>
        <translation>例如 2026Q1。</translation>
    </message>
    <message>
        <source>Another scheme than the one in force.</source>
        <translation>不用现行考核细则，改用此份。</translation>
    </message>
    <message>
        <source>Enter the marks of a component, one unit a line.</source>
        <translation>录入某一项的得分，每行一个单位。</translation>
    </message>
    <message>
        <source>The component of the scheme.</source>
        <translation>考核细则中的分项。</translation>
    </message>
    <message>
        <source>Show a clue or a slip with everything about it.</source>
        <translation>查看线索，或交办单及其全部内容。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>问题类别</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>问题来源</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>整改要求</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>整改时限</translation>
    </message>
    <message>
        <source>Overdue working days</source>
        <translation>超期工作日</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>报送日期</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>销号日期</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>整改进展</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>整改结果</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Possible steps</source>
        <translation>可办步骤</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Co-units</source>
        <translation>协办单位</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>交办日期</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签收日期</translation>
    </message>
    <message>
        <source>Clues</source>
        <translation>问题线索</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受理日期</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>涉及单位</translation>
    </message>
    <message>
        <source>%1 entries, checkpoint code %2</source>
        <translation>%1 条，校验码 %2</translation>
    </message>
    <message>
        <source>changed at entry %1</source>
        <translation>第 %1 条起被改动</translation>
    </message>
    <message>
        <source>Audit chain</source>
        <translation>审计链</translation>
    </message>
    <message>
        <source>Pages of the file</source>
        <translation>文件页面</translation>
    </message>
    <message>
        <source>Rows and their digests</source>
        <translation>各行与摘要</translation>
    </message>
    <message>
        <source>States and their histories</source>
        <translation>状态与办理过程</translation>
    </message>
    <message>
        <source>Kept files</source>
        <translation>佐证文件</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>NOT in order</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>Check that nothing in the file is damaged or altered.</source>
        <translation>检查文件有无损坏或被改动。</translation>
    </message>
    <message>
        <source>%1: %2 slips, %3 matters, %4 steps.</source>
        <translation>%1：交办单 %2 份，事项 %3 项，步骤 %4 条。</translation>
    </message>
    <message>
        <source>Make a new file with many invented but lawful matters.</source>
        <translation>新建含大量虚构但合规事项的文件。</translation>
    </message>
    <message>
        <source>How many matters.</source>
        <translation>事项数。</translation>
    </message>
    <message>
        <source>The same seed gives the same contents.</source>
        <translation>相同种子得到相同内容。</translation>
    </message>
    <message>
        <source>Over how many years; 3 if left out.</source>
        <translation>跨多少年，不写为 3。</translation>
    </message>
    <message>
        <source>%1: %2 pages</source>
        <translation>%1：%2 页</translation>
    </message>
    <message>
        <source>The PDF to write; a name of its own in this folder if left out.</source>
        <translation>要生成的 PDF；不写则在当前文件夹按文书命名。</translation>
    </message>
    <message>
        <source>Which of the two.</source>
        <translation>报告还是通报。</translation>
    </message>
    <message>
        <source>The figures as a workbook.</source>
        <translation>把数据写成 Excel 工作簿。</translation>
    </message>
    <message>
        <source>Written: %1, %2 matters.</source>
        <translation>已写出：%1，事项 %2 项。</translation>
    </message>
    <message>
        <source>ledger, scores, summary or three-lists.</source>
        <translation>ledger 台账、scores 得分、summary 汇总、three-lists 三张清单。</translation>
    </message>
    <message>
        <source>The workbook to write.</source>
        <translation>要写出的工作簿。</translation>
    </message>
    <message>
        <source>Write Excel summaries.</source>
        <translation>导出 Excel 汇总表。</translation>
    </message>
    <message>
        <source>%1 entries of the audit chain</source>
        <translation>审计链 %1 条</translation>
    </message>
    <message>
        <source>%1 kept files, %2 missing</source>
        <translation>佐证文件 %1 个，缺失 %2 个</translation>
    </message>
    <message>
        <source>%1: read back and in order; %2 entries, %3 kept files.</source>
        <translation>%1：已回读核对无误，审计链 %2 条，佐证文件 %3 个。</translation>
    </message>
    <message>
        <source>%1 kept files were already missing: %2</source>
        <translation>有 %1 个佐证文件原已缺失：%2</translation>
    </message>
    <message>
        <source>What stood there is kept as %1.</source>
        <translation>原来的文件已另存为 %1。</translation>
    </message>
    <message>
        <source>Checkpoint %1 after %2 entries; write it down or print it.</source>
        <translation>检查点 %1（审计链 %2 条），请抄下或打印留存。</translation>
    </message>
    <message>
        <source>Seal it with the password on standard input.</source>
        <translation>用标准输入中的口令密封。</translation>
    </message>
    <message>
        <source>The password of a sealed archive is on standard input.</source>
        <translation>从标准输入读取密封备份的口令。</translation>
    </message>
    <message>
        <source>Write a checked backup of the file and its attachments.</source>
        <translation>备份文件及佐证材料，并回读核对。</translation>
    </message>
    <message>
        <source>Put a backup in the file's place; what stands there is kept aside.</source>
        <translation>用备份恢复文件，原文件另存。</translation>
    </message>
    <message>
        <source>Pack the office for another computer.</source>
        <translation>把本单位打包，搬到另一台电脑。</translation>
    </message>
    <message>
        <source>Unpack an office into a folder.</source>
        <translation>把打包的单位放到文件夹中。</translation>
    </message>
    <message>
        <source>Note how far the audit chain has come, outside the file.</source>
        <translation>在文件之外记下审计链的检查点。</translation>
    </message>
    <message>
        <source>entry %1 is not what this computer has noted: an older copy was put in place, or the chain was cut or computed anew</source>
        <translation>第 %1 条与本机记下的检查点不符：可能放回了旧文件，或审计链被截断、重算</translation>
    </message>
    <message>
        <source>agrees with %1 noted on this computer</source>
        <translation>与本机记下的 %1 个检查点一致</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>slip, table, reminder, supervision, interview, refusal, extension, return, verification, closure, transfer, report, notice, unit-scores or due-list.</source>
        <translation>slip 交办单、table 一事一表、reminder 催办单、supervision 督办通知单、interview 约谈通知、refusal 退件处理单、extension 延期审批单、return 退回通知单、verification 核查记录、closure 销号审批表、transfer 移送函、report 报告、notice 通报、unit-scores 单位考核明细表、due-list 每日到期清单。</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已通报</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>公示中</translation>
    </message>
    <message>
        <source>Objections are taken until %1; %2 of %3 are open.</source>
        <translation>异议受理到%1为止，%3件异议中%2件未答复。</translation>
    </message>
    <message>
        <source>Text of the objection, answer or reason.</source>
        <translation>异议、答复或理由的内容。</translation>
    </message>
    <message>
        <source>The unit it is about.</source>
        <translation>所涉单位。</translation>
    </message>
    <message>
        <source>Points, for example 0.50.</source>
        <translation>分值，如 0.50。</translation>
    </message>
    <message>
        <source>Who approved or decided it.</source>
        <translation>批准人或作出决定的机关。</translation>
    </message>
    <message>
        <source>Announce a quarter for objection; its facts are fixed.</source>
        <translation>公示一个季度，固定计分事实，受理异议。</translation>
    </message>
    <message>
        <source>Register a unit's objection to an announced quarter.</source>
        <translation>登记单位对公示季度的异议。</translation>
    </message>
    <message>
        <source>Answer an objection; an accepted one takes the line back.</source>
        <translation>答复异议；采纳的，撤回所涉扣分。</translation>
    </message>
    <message>
        <source>Number of the objection within its quarter.</source>
        <translation>该季度中的异议号。</translation>
    </message>
    <message>
        <source>The objection is accepted.</source>
        <translation>采纳异议。</translation>
    </message>
    <message>
        <source>The objection is denied.</source>
        <translation>不采纳异议。</translation>
    </message>
    <message>
        <source>Rule of the line that no longer counts.</source>
        <translation>不再计分的细则代码。</translation>
    </message>
    <message>
        <source>Matter of that line.</source>
        <translation>该扣分所涉事项。</translation>
    </message>
    <message>
        <source>Publish a quarter; it is frozen with a code.</source>
        <translation>通报一个季度，冻结并生成校验码。</translation>
    </message>
    <message>
        <source>Correct a published quarter by an entry in the earliest open one.</source>
        <translation>更正已通报的季度，计入最近一个未公示的季度。</translation>
    </message>
    <message>
        <source>correction (computed), tolerance or clarification.</source>
        <translation>correction（更正，自动计算）、tolerance（容错纠错）或 clarification（澄清正名）。</translation>
    </message>
    <message>
        <source>Document of the deciding body.</source>
        <translation>作出决定的文件文号。</translation>
    </message>
    <message>
        <source>Write the report or the notice of a quarter, a month or a year.</source>
        <translation>生成一个季度、月份或年度的报告或通报。</translation>
    </message>
    <message>
        <source>For example 2026-09.</source>
        <translation>例如 2026-09。</translation>
    </message>
    <message>
        <source>For example 2026.</source>
        <translation>例如 2026。</translation>
    </message>
    <message>
        <source>With the red and black list of units.</source>
        <translation>附单位红黑榜。</translation>
    </message>
    <message>
        <source>The Word document to write, for changes before the seal.</source>
        <translation>要生成的 Word 文档，便于盖章前修改。</translation>
    </message>
    <message>
        <source>Published quarters</source>
        <translation>已通报的季度</translation>
    </message>
    <message>
        <source>Decide on a clue: handed_over, merged, transferred, forwarded, rejected, settled; reopened takes it back.</source>
        <translation>处置线索：handed_over（交办）、merged（并案）、transferred（移送）、forwarded（转办）、rejected（不予受理）、settled（了结）；reopened 撤回处置。</translation>
    </message>
    <message>
        <source>The other clue, the body that it goes to, or the draft that takes it in.</source>
        <translation>并入的线索、送往的单位，或纳入的交办单草稿。</translation>
    </message>
    <message>
        <source>Keep files as evidence of a matter, or with a clue.</source>
        <translation>把文件存为事项的佐证材料，或线索的附件。</translation>
    </message>
    <message>
        <source>The files show who brought the clue: keep them sealed.</source>
        <translation>文件涉及举报人身份：密封保存。</translation>
    </message>
    <message>
        <source>Informant</source>
        <translation>举报人</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>Tasks of the quarter and the year</source>
        <translation>季度、年度事务</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Written: %1, %2 units.</source>
        <translation>已写出：%1，单位 %2 个。</translation>
    </message>
    <message>
        <source>Columns, title and signature line as saved under this name.</source>
        <translation>按此名称保存的栏目、标题和落款。</translation>
    </message>
    <message>
        <source>Columns of the lists and their order: number,department,problem …</source>
        <translation>清单的栏目和次序：number,department,problem …</translation>
    </message>
    <message>
        <source>The title, instead of the usual one.</source>
        <translation>标题，代替常用标题。</translation>
    </message>
    <message>
        <source>A line below each list: 制表：　审核：</source>
        <translation>每张清单下面的落款行：制表：　审核：</translation>
    </message>
    <message>
        <source>%1: %2 matters</source>
        <translation>%1：%2 个事项</translation>
    </message>
    <message>
        <source> (changed here meanwhile, not taken)</source>
        <translation>（本文件在此期间已改动，未收取）</translation>
    </message>
    <message>
        <source>Write fill-in workbooks for units: one protected sheet a matter.</source>
        <translation>为承办单位生成反馈表工作簿，一事一表，加保护。</translation>
    </message>
    <message>
        <source>The folder to write to; it is made if need be.</source>
        <translation>写到哪个文件夹；没有就新建。</translation>
    </message>
    <message>
        <source>Every open matter of this unit, in a folder of its own; may be repeated.</source>
        <translation>该单位全部未销号事项，单独一个文件夹；可重复使用。</translation>
    </message>
    <message>
        <source>Every open matter of every unit, one folder a unit.</source>
        <translation>全部单位的未销号事项，每个单位一个文件夹。</translation>
    </message>
    <message>
        <source>Whole units: one archive instead of folders.</source>
        <translation>整单位发出时打成一个压缩包。</translation>
    </message>
    <message>
        <source>Take returned forms: differences, conflicts, evidence beside them.</source>
        <translation>收取报回的反馈表：逐格比较、指出冲突、附上旁边的佐证材料。</translation>
    </message>
    <message>
        <source>Differs from what the file has, taken: %1, row %2</source>
        <translation>与文件中的不同，已收入：%1 第 %2 行</translation>
    </message>
    <message>
        <source>ledger (the default), evaluation or supervisors.</source>
        <translation>ledger（默认）、evaluation 或 supervisors。</translation>
    </message>
    <message>
        <source>evaluation: enter the satisfaction as marks of this quarter.</source>
        <translation>评议票：把满意度折成这个季度的得分录入。</translation>
    </message>
    <message>
        <source>evaluation: the component that they are marks of.</source>
        <translation>评议票：录入考核的哪一项。</translation>
    </message>
    <message>
        <source>Rows that differ from what was taken in before: take the differences, too.</source>
        <translation>与以前导入内容不同的行：把不同之处一并收入。</translation>
    </message>
    <message>
        <source>%1 ballots over %2 units, %3 cells with other words.</source>
        <translation>评议票 %1 张，单位 %2 个，%3 格不在选项之内。</translation>
    </message>
    <message>
        <source>%1 supervisors read, %2 cells with errors; nothing was stored.</source>
        <translation>读到监督员 %1 名，%2 格有错；未作存储。</translation>
    </message>
    <message>
        <source>Write papers of slips, matters, a quarter or a day as one PDF or Word document.</source>
        <translation>把交办单、一事一表、办理文书、报告通报或每日清单生成一个 PDF 或 Word 文档。</translation>
    </message>
    <message>
        <source>The office's own .docx with fields such as {{编号}}, filled in as --docx.</source>
        <translation>单位自备的 .docx 模板（含 {{编号}} 之类字段），填好后存为 --docx。</translation>
    </message>
    <message>
        <source>Receipts in a file of their own.</source>
        <translation>回执另存一个文件。</translation>
    </message>
    <message>
        <source>Give it its number and keep it as it goes out.</source>
        <translation>编号发文，并按发出的样子存档。</translation>
    </message>
</context>
<context>
    <name>duban::ApprovalPage</name>
    <message>
        <source>Send back</source>
        <translation>退回拟稿</translation>
    </message>
    <message>
        <source>No slip waits for approval. Drafts come here when they are proposed.</source>
        <translation>没有待签发的交办单。草稿送审后会列在这里。</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>事项数</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>送审日期</translation>
    </message>
    <message>
        <source>Slips waiting for approval</source>
        <translation>待签发的交办单</translation>
    </message>
    <message>
        <source>Needed when a slip is sent back</source>
        <translation>退回时须写明修改意见</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Entered for the decider (decision on paper)</source>
        <translation>代录（纸面决定）</translation>
    </message>
    <message>
        <source>Send the shown slip back with the remark (Ctrl+Backspace)</source>
        <translation>按意见退回当前交办单（Ctrl+Backspace）</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>待签发</translation>
    </message>
    <message>
        <source>%1 slips</source>
        <translation>%1 份</translation>
    </message>
    <message>
        <source>%1 (sent back %2 times)</source>
        <translation>%1（已退回 %2 次）</translation>
    </message>
    <message>
        <source>Leave without saving what was entered?</source>
        <translation>意见还没有用上，离开吗？</translation>
    </message>
    <message>
        <source>The remark was not used for a decision yet.</source>
        <translation>意见还没有用于签发或退回。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Approve %1 slips</source>
        <translation>签发 %1 份</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Approve the checked slips, or the one shown (Ctrl+Enter)</source>
        <translation>签发勾选的交办单；没有勾选时签发当前一份（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Enter the date</source>
        <translation>请填办理日期</translation>
    </message>
    <message>
        <source>Each takes its number now; a number is never given back.</source>
        <translation>签发时编号，文号不收回。</translation>
    </message>
    <message>
        <source>Approve %1 slips?</source>
        <translation>签发以下 %1 份交办单？</translation>
    </message>
    <message>
        <source>%1 approved: %2.</source>
        <translation>已签发 %1 份：%2。</translation>
    </message>
    <message>
        <source>Not approved: %1: %2</source>
        <translation>未签发：%1：%2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>List what is to be issued</source>
        <translation>列出待交办事项</translation>
    </message>
    <message>
        <source>Approved, to be issued</source>
        <translation>已签发、待交办</translation>
    </message>
    <message>
        <source>Write what is to be changed</source>
        <translation>请写明需要修改的内容</translation>
    </message>
    <message>
        <source>%1 went back to the clerk with the remark.</source>
        <translation>%1 已附意见退回经办人。</translation>
    </message>
</context>
<context>
    <name>duban::ApprovalPaper</name>
    <message>
        <source>Lead unit</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Co-units</source>
        <translation>协办单位</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>The lead unit is a lower party committee or government; a letter is the usual way.</source>
        <translation>主办单位是下级党委或政府，一般以函行文。</translation>
    </message>
    <message>
        <source>Open the slip</source>
        <translation>打开交办单</translation>
    </message>
    <message>
        <source>Matter %1</source>
        <translation>第%1项</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>问题来源</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>整改要求</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>整改时限</translation>
    </message>
    <message>
        <source>May repeat %1 earlier matters of this unit:</source>
        <translation>疑似重复本单位此前 %1 件事项：</translation>
    </message>
    <message>
        <source>Sent back before</source>
        <translation>此前退回意见</translation>
    </message>
    <message>
        <source>%1 (issued on %2)</source>
        <translation>%1（%2 交办）</translation>
    </message>
</context>
<context>
    <name>duban::BellButton</name>
    <message>
        <source>Nothing to remind of</source>
        <translation>没有需要提醒的事项</translation>
    </message>
    <message>
        <source>Quiet for today</source>
        <translation>今日不再提醒</translation>
    </message>
    <message>
        <source>%1 to remind of</source>
        <translation>%1 项需要提醒</translation>
    </message>
    <message>
        <source>Print the due list…</source>
        <translation>打印到期清单…</translation>
    </message>
</context>
<context>
    <name>duban::BulkActions</name>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 件</translation>
    </message>
    <message>
        <source>Remind the units</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>Hand over to a clerk…</source>
        <translation>移交经办人…</translation>
    </message>
    <message>
        <source>Print the tables…</source>
        <translation>打印一事一表…</translation>
    </message>
    <message>
        <source>Export the selected…</source>
        <translation>导出所选…</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>所选</translation>
    </message>
    <message>
        <source>Select matters in the list first.</source>
        <translation>请先在列表中选择事项。</translation>
    </message>
    <message>
        <source>At most %1 matters at once; select fewer.</source>
        <translation>一次最多 %1 件，请少选一些。</translation>
    </message>
    <message>
        <source>Selected %1</source>
        <translation>所选 %1 件</translation>
    </message>
    <message>
        <source>an extension was asked for</source>
        <translation>已申请延期</translation>
    </message>
    <message>
        <source>not due soon</source>
        <translation>未到催办时点</translation>
    </message>
    <message>
        <source>reminded of this step already</source>
        <translation>本阶梯已催办</translation>
    </message>
    <message>
        <source>None of the selected can be done: %1</source>
        <translation>所选事项都不能办理：%1</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>不办理：</translation>
    </message>
    <message>
        <source>Send a numbered reminder for %1 matters?</source>
        <translation>给 %1 件事项各发一份编号催办文书？</translation>
    </message>
    <message>
        <source>Remind %1</source>
        <translation>催办 %1 件</translation>
    </message>
    <message>
        <source>Reminding</source>
        <translation>正在催办</translation>
    </message>
    <message>
        <source>%1 reminded, %2 left out. %3</source>
        <translation>已催办 %1 件，未办理 %2 件。%3</translation>
    </message>
    <message>
        <source>Hand over to a clerk</source>
        <translation>移交经办人</translation>
    </message>
    <message>
        <source>Name of the clerk: %1</source>
        <translation>经办人姓名：%1</translation>
    </message>
    <message>
        <source>Reason of the hand-over:</source>
        <translation>移交原因：</translation>
    </message>
    <message>
        <source>is in these hands already</source>
        <translation>已由其经办</translation>
    </message>
    <message>
        <source>Hand %1 slips over to %2?</source>
        <translation>把 %1 份交办单移交给%2？</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>移交 %1 份</translation>
    </message>
    <message>
        <source>%1 slips handed over to %2, %3 left as they were.</source>
        <translation>已移交 %1 份给%2，%3 份未变。</translation>
    </message>
    <message>
        <source>%1_ledger_%2_selected</source>
        <translation>%1_台账_%2_所选</translation>
    </message>
</context>
<context>
    <name>duban::CalendarPage</name>
    <message>
        <source>Import a year's arrangement…</source>
        <translation>导入年度安排…</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>休</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>On</source>
        <translation>班</translation>
    </message>
    <message>
        <source>make-up working day</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>changed by the office</source>
        <translation>本办调整</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>What this year rests on</source>
        <translation>本年依据</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>As arranged</source>
        <translation>按年度安排</translation>
    </message>
    <message>
        <source>shown in the calendar</source>
        <translation>日历上显示的名称</translation>
    </message>
    <message>
        <source>for instance the paper that orders it</source>
        <translation>如据以调整的文件</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Choose what the day becomes.</source>
        <translation>请选择当日改为什么。</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>请写明原因。</translation>
    </message>
    <message>
        <source>See what moves, then save…</source>
        <translation>查看影响并保存…</translation>
    </message>
    <message>
        <source>Working-day calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>%1 working days in %2</source>
        <translation>%2 年共 %1 个工作日</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>Provisional: no arrangement of %1 is loaded; Monday to Friday count.</source>
        <translation>暂定：尚未载入 %1 年放假安排，按周一至周五计算。</translation>
    </message>
    <message>
        <source>From 25 December provisional, until the arrangement of %1 is loaded.</source>
        <translation>12 月 25 日起暂定，待载入 %1 年放假安排。</translation>
    </message>
    <message>
        <source>Imported arrangement of the year.</source>
        <translation>已导入本年放假安排。</translation>
    </message>
    <message>
        <source>Built-in arrangement of the year.</source>
        <translation>程序内置本年放假安排。</translation>
    </message>
    <message>
        <source>No notice is named.</source>
        <translation>未注明通知文号。</translation>
    </message>
    <message>
        <source>Changed by the office:</source>
        <translation>本办调整：</translation>
    </message>
    <message>
        <source>%1 becomes: %2</source>
        <translation>%1 改为：%2</translation>
    </message>
    <message>
        <source>Import a year's arrangement</source>
        <translation>导入年度安排</translation>
    </message>
    <message>
        <source>Holiday arrangements (*.json)</source>
        <translation>放假安排 (*.json)</translation>
    </message>
    <message>
        <source>Arrangement of %1</source>
        <translation>%1 年放假安排</translation>
    </message>
    <message>
        <source>Reckoning which limits move</source>
        <translation>正在推算变动的时限</translation>
    </message>
    <message>
        <source>The calendar is changed; no limit moved.</source>
        <translation>日历已调整，没有时限变动。</translation>
    </message>
    <message>
        <source>The calendar is changed; %1 limits moved.</source>
        <translation>日历已调整，移动时限 %1 件。</translation>
    </message>
</context>
<context>
    <name>duban::ChartPanel</name>
    <message>
        <source>Figures as a table</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>复制为图片</translation>
    </message>
</context>
<context>
    <name>duban::Choice</name>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
</context>
<context>
    <name>duban::ClueForm</name>
    <message>
        <source>Likely duplicates</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>问题来源</translation>
    </message>
    <message>
        <source>Choose where the clue comes from.</source>
        <translation>请选择线索来源。</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Enter the day on which it was received.</source>
        <translation>请填写收到日期。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>问题类别</translation>
    </message>
    <message>
        <source>Units concerned</source>
        <translation>涉及单位</translation>
    </message>
    <message>
        <source>When, where and what; without who told it</source>
        <translation>时间、地点、事实；不写举报人是谁</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Write what it is about: when, where and what.</source>
        <translation>请写明时间、地点和事实。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Informant's name</source>
        <translation>举报人姓名</translation>
    </message>
    <message>
        <source>Telephone or address</source>
        <translation>电话或地址</translation>
    </message>
    <message>
        <source>How to reach the informant</source>
        <translation>举报人联系方式</translation>
    </message>
    <message>
        <source>Informant</source>
        <translation>举报人</translation>
    </message>
    <message>
        <source>Sealed when saved; hidden on every page, print and export.</source>
        <translation>保存时即密封；各页面、打印和导出均不显示。</translation>
    </message>
    <message>
        <source>Enter another one</source>
        <translation>改填</translation>
    </message>
    <message>
        <source>Larger than 200 MB or no file: %1</source>
        <translation>超过 200 MB 或不是文件：%1</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Take the file away</source>
        <translation>移除附件</translation>
    </message>
    <message>
        <source>Why is “%1” taken away?</source>
        <translation>为什么移除“%1”？</translation>
    </message>
    <message>
        <source>text %1% alike</source>
        <translation>内容相近 %1%</translation>
    </message>
    <message>
        <source>same unit</source>
        <translation>同一单位</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>同日收到</translation>
    </message>
    <message>
        <source>%1 days apart</source>
        <translation>相隔 %1 天</translation>
    </message>
    <message>
        <source>Nothing alike within a year. Compared are the text, the units and the date.</source>
        <translation>一年内没有相近的线索。比对内容、单位和日期。</translation>
    </message>
</context>
<context>
    <name>duban::ClueModel</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>处置情况</translation>
    </message>
    <message>
        <source>Decision limit</source>
        <translation>处置时限</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>问题来源</translation>
    </message>
    <message>
        <source>Units concerned</source>
        <translation>涉及单位</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>问题类别</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>去向</translation>
    </message>
</context>
<context>
    <name>duban::CluePane</name>
    <message>
        <source>Select a clue to see it here.</source>
        <translation>选择一条线索，在此查看。</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>by %1 · %2</source>
        <translation>%1 前处置 · %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>问题来源</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>问题类别</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>涉及单位</translation>
    </message>
    <message>
        <source>Merged in</source>
        <translation>并入本条</translation>
    </message>
    <message>
        <source>Informant</source>
        <translation>举报人</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Reveal the informant</source>
        <translation>查看举报人</translation>
    </message>
    <message>
        <source>Why must the informant of %1 be seen? The reason is written into the log.</source>
        <translation>为什么要查看 %1 的举报人？理由将记入审计记录。</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（未留姓名）</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>处置…</translation>
    </message>
    <message>
        <source>Another slip…</source>
        <translation>再交办…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤回处置…</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>撤回处置</translation>
    </message>
    <message>
        <source>%1 is to be decided again. Why? The former decision stays on record.</source>
        <translation>%1 将重新处置。请说明理由；原处置仍留存记录。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>duban::CluesPage</name>
    <message>
        <source>Find in contents, reasons, numbers</source>
        <translation>在内容、理由、编号中查找</translation>
    </message>
    <message>
        <source>Find in the list of clues</source>
        <translation>在线索列表中查找</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>处置情况</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>问题来源</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>问题类别</translation>
    </message>
    <message>
        <source>Late decisions</source>
        <translation>超期未处置</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>This column cannot be sorted; use the filter instead.</source>
        <translation>这一列不能排序，请使用筛选。</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>处置…</translation>
    </message>
    <message>
        <source>Register a clue</source>
        <translation>登记线索</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Save, then the next</source>
        <translation>保存并登记下一条</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>No clue meets these conditions.</source>
        <translation>没有符合条件的线索。</translation>
    </message>
    <message>
        <source>There is no clue yet. Register the first one.</source>
        <translation>还没有线索。请登记第一条。</translation>
    </message>
    <message>
        <source>Clue desk</source>
        <translation>线索台</translation>
    </message>
    <message>
        <source>Showing %1 · %2 to be decided, %3 of them late</source>
        <translation>显示 %1 条 · 待处置 %2 条，其中超期 %3 条</translation>
    </message>
    <message>
        <source>%1 clues</source>
        <translation>%1 条线索</translation>
    </message>
    <message>
        <source>Select clues that are not decided yet.</source>
        <translation>请选择尚未处置的线索。</translation>
    </message>
    <message>
        <source>Decide on %1…</source>
        <translation>处置 %1 条…</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>已处置。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>The clue is not saved.</source>
        <translation>线索尚未保存。</translation>
    </message>
    <message>
        <source>What was typed and the pasted files are lost.</source>
        <translation>已填内容和粘贴的附件将丢失。</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不保存</translation>
    </message>
</context>
<context>
    <name>duban::CommandPalette</name>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
</context>
<context>
    <name>duban::ContactSection</name>
    <message>
        <source>Contacts of units</source>
        <translation>单位联系人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>任职期间</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>增加联系人</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新联系人</translation>
    </message>
    <message>
        <source>New contact of %1</source>
        <translation>%1新联系人</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>已增加%1</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>至 %1。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>已保存%1</translation>
    </message>
</context>
<context>
    <name>duban::DateEdit</name>
    <message>
        <source>Write 2026-03-05, 3.5, 3月5日, 20260305 or +10工作日; ↑ and ↓ go day by day</source>
        <translation>可写 2026-03-05、3.5、3月5日、20260305 或 +10工作日；↑ ↓ 逐日增减</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>从日历中选</translation>
    </message>
    <message>
        <source>“%1” is not a date; write for example 2026-03-05 or 3.5</source>
        <translation>“%1”不是日期，请写成 2026-03-05 或 3.5 的样子</translation>
    </message>
</context>
<context>
    <name>duban::DecideDialog</name>
    <message>
        <source>Decide on clues</source>
        <translation>线索处置</translation>
    </message>
    <message>
        <source>%1 clues</source>
        <translation>%1 条线索</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>处置方式</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>State where it goes.</source>
        <translation>请写明去向。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>State the reason.</source>
        <translation>请写明理由。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Enter the date</source>
        <translation>请填办理日期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A new handover slip</source>
        <translation>新拟一份交办单</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>交办单</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Choose the unit that answers.</source>
        <translation>请选择主办单位。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>问题类别</translation>
    </message>
    <message>
        <source>Choose a category for what has none yet.</source>
        <translation>请为尚无类别的线索选择类别。</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>整改时限</translation>
    </message>
    <message>
        <source>Number of the other clue, for example XS-2026-0001</source>
        <translation>另一条线索的编号，例如 XS-2026-0001</translation>
    </message>
</context>
<context>
    <name>duban::DepartmentForm</name>
    <message>
        <source>Enter: %1</source>
        <translation>请填写%1</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>Enter the last day.</source>
        <translation>请填写停用日期</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>承接单位</translation>
    </message>
    <message>
        <source>Earlier facts stay with this unit; open matters and later facts go to the successor.</source>
        <translation>此前的事实仍记在本单位，在办事项和以后的事实归承接单位。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>The present name stays as an alias, so that older papers are still understood.</source>
        <translation>现名称将保留为别名，旧文件仍能对上单位。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Choose a group or write the name of a new one.</source>
        <translation>请选择组别，或填写新组名</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Exists since</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>End the unit</source>
        <translation>停用单位</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>duban::DepartmentList</name>
    <message>
        <source>Take %1 away</source>
        <translation>去掉%1</translation>
    </message>
</context>
<context>
    <name>duban::DepartmentModel</name>
    <message>
        <source>%1  %2 units</source>
        <translation>%1  %2 个单位</translation>
    </message>
    <message>
        <source>%1 · not ranked</source>
        <translation>%1 · 不排名</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>%1 停用</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Earlier names and aliases</source>
        <translation>曾用名、别名</translation>
    </message>
    <message>
        <source>Exists</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>承接单位</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>在办事项</translation>
    </message>
</context>
<context>
    <name>duban::DepartmentPicker</name>
    <message>
        <source>No unit is called “%1”; choose one from the list</source>
        <translation>没有叫“%1”的单位，请从名录中选择</translation>
    </message>
    <message>
        <source>Name, initials or code</source>
        <translation>名称、拼音首字母或编码</translation>
    </message>
</context>
<context>
    <name>duban::DepartmentsPage</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Find by name, alias or code</source>
        <translation>按名称、别名或编码查找</translation>
    </message>
    <message>
        <source>Find a unit</source>
        <translation>查找单位</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位名录</translation>
    </message>
    <message>
        <source>No unit has this in its names or code.</source>
        <translation>没有名称、别名或编码相符的单位。</translation>
    </message>
    <message>
        <source>There is no unit yet. Add one, or take over a list (CSV).</source>
        <translation>还没有单位。可以新增单位，或导入单位名录（CSV）。</translation>
    </message>
    <message>
        <source>Import a list of units…</source>
        <translation>导入名录…</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>新增单位</translation>
    </message>
    <message>
        <source>Units and groups</source>
        <translation>单位与分组</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>共 %1 个单位</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Exists</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>承接单位</translation>
    </message>
    <message>
        <source>%1 open matters</source>
        <translation>在办事项 %1 件</translation>
    </message>
    <message>
        <source>Choose a unit to see and change it.</source>
        <translation>请选择单位，查看或修改。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>End or merge…</source>
        <translation>停用或并入…</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>新增单位</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>改名：%1</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>停用：%1</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Import a list of units</source>
        <translation>导入单位名录</translation>
    </message>
    <message>
        <source>Lists of units (*.csv)</source>
        <translation>单位名录 (*.csv)</translation>
    </message>
    <message>
        <source>The list holds nothing new.</source>
        <translation>名录中没有新内容。</translation>
    </message>
    <message>
        <source>%1 units added or changed</source>
        <translation>新增或变更 %1 个单位</translation>
    </message>
    <message>
        <source>Open matters of %1</source>
        <translation>%1在办事项</translation>
    </message>
    <message>
        <source>Leave without saving what was entered?</source>
        <translation>未保存，是否离开？</translation>
    </message>
    <message>
        <source>What was typed into the form is lost.</source>
        <translation>表单中已填写的内容将丢失。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>duban::EditActions</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Put the cursor into a field first.</source>
        <translation>请先把光标放进一个输入框。</translation>
    </message>
    <message>
        <source>Nothing was typed in this field.</source>
        <translation>这个输入框里没有可撤销的输入。</translation>
    </message>
    <message>
        <source>Nothing was undone in this field.</source>
        <translation>这个输入框里没有可重做的输入。</translation>
    </message>
    <message>
        <source>Select some text first.</source>
        <translation>请先选中文字。</translation>
    </message>
    <message>
        <source>Select some text or cells first.</source>
        <translation>请先选中文字或单元格。</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>剪贴板里没有文字。</translation>
    </message>
    <message>
        <source>Click into a field or a list first.</source>
        <translation>请先点一下输入框或列表。</translation>
    </message>
    <message>
        <source>This page has no list to find in.</source>
        <translation>这一页没有可查找的列表。</translation>
    </message>
</context>
<context>
    <name>duban::EventList</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>还没有办理记录。</translation>
    </message>
</context>
<context>
    <name>duban::EvidenceDrop</name>
    <message>
        <source>Drop files here (each up to 200 MB)</source>
        <translation>把文件拖到这里（每个不超过 200 兆）</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose evidence</source>
        <translation>选择佐证材料</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>duban::ExportDialog</name>
    <message>
        <source>Export columns</source>
        <translation>导出栏目</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>存为模板</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>Write the name under which these columns are kept.</source>
        <translation>请写明这些栏目以什么名称保存。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>照常用标题</translation>
    </message>
    <message>
        <source>e.g. Made by:　Checked by:</source>
        <translation>如：制表：　　审核：　　审定：</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Signature line</source>
        <translation>落款行</translation>
    </message>
    <message>
        <source>Columns, in this order; drag to move</source>
        <translation>栏目和次序，可以拖动</translation>
    </message>
    <message>
        <source>(the usual columns)</source>
        <translation>（常用栏目）</translation>
    </message>
</context>
<context>
    <name>duban::FieldForm</name>
    <message>
        <source>Enter: %1</source>
        <translation>请填写：%1</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>请选择：%1</translation>
    </message>
</context>
<context>
    <name>duban::FileShelf</name>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Drop files here or paste a picture with Ctrl+V. Any kind, each up to 200 MB; programs are kept but never opened.</source>
        <translation>把文件拖到这里，或按 Ctrl+V 粘贴图片。类型不限，每个不超过 200 MB；程序文件只保存、不打开。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>These files show who brought the clue: keep them sealed</source>
        <translation>附件涉及举报人身份，密封保存</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Pasted picture %1</source>
        <translation>粘贴图片%1</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>去掉%1</translation>
    </message>
</context>
<context>
    <name>duban::FilterButton</name>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>%1 kinds</source>
        <translation>%1 种</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>没有可选的值</translation>
    </message>
    <message>
        <source>Look among the values</source>
        <translation>在取值中查找</translation>
    </message>
</context>
<context>
    <name>duban::FindBar</name>
    <message>
        <source>Find in this list</source>
        <translation>在本列表中查找</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>上一个（Shift+F3）</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>下一个（F3）</translation>
    </message>
    <message>
        <source>Close the find strip</source>
        <translation>关闭查找条</translation>
    </message>
    <message>
        <source>Not in this list</source>
        <translation>本列表中没有</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
</context>
<context>
    <name>duban::FormsModel</name>
    <message>
        <source>Evidence beside the form</source>
        <translation>随表佐证文件</translation>
    </message>
    <message>
        <source>(emptied)</source>
        <translation>（清空）</translation>
    </message>
    <message>
        <source>Changed here meanwhile</source>
        <translation>本文件在此期间已改动</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>收取</translation>
    </message>
    <message>
        <source>Matter, cell</source>
        <translation>事项、单元格</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>发出时</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>As the unit writes</source>
        <translation>单位填写</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>duban::FormsPage</name>
    <message>
        <source>Send forms…</source>
        <translation>发出反馈表…</translation>
    </message>
    <message>
        <source>Returned forms…</source>
        <translation>收取反馈表…</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>收取</translation>
    </message>
    <message>
        <source>Choose a returned form first.</source>
        <translation>请先选择报回的反馈表。</translation>
    </message>
    <message>
        <source>Out to the units</source>
        <translation>发给承办单位</translation>
    </message>
    <message>
        <source>A protected workbook for each unit, one sheet a matter: yellow cells are for the unit, drop-downs and checks speak Chinese. Whole units at once: a folder each, or one archive.</source>
        <translation>每个单位一个加保护的工作簿，一事一表：黄色单元格由单位填写，带下拉选项和填写提示。可以整批发出：每个单位一个文件夹，打成一个压缩包。</translation>
    </message>
    <message>
        <source>Back from the units</source>
        <translation>单位报回</translation>
    </message>
    <message>
        <source>Choose the workbooks as they came. Every difference is shown by cell; what was changed here meanwhile is a conflict and waits for your choice. Files in the same folder come along as evidence.</source>
        <translation>直接选择单位报回的工作簿。逐格列出不同之处；本文件在此期间也改动过的算作冲突，由您选择。同一文件夹里的文件作为佐证材料一并收取。</translation>
    </message>
    <message>
        <source>%1 open matters of %2 units</source>
        <translation>未销号事项 %1 项，涉及 %2 个单位</translation>
    </message>
    <message>
        <source>No unit has an open matter.</source>
        <translation>没有单位有未销号事项。</translation>
    </message>
    <message>
        <source>Choose returned forms</source>
        <translation>选择报回的反馈表</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Reading forms</source>
        <translation>正在读取反馈表</translation>
    </message>
    <message>
        <source>%1 sheets, %2 differences, %3 of them changed here meanwhile. Click the box to choose.</source>
        <translation>%1 张表，%2 处不同，其中 %3 处本文件在此期间已改动。点方框选择。</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>收取 %1 处</translation>
    </message>
    <message>
        <source>Nothing in these forms is chosen.</source>
        <translation>这些表中没有选中任何内容。</translation>
    </message>
    <message>
        <source>%1 forms taken; each is kept with its matter.</source>
        <translation>已收取 %1 张表，原表随事项留存。</translation>
    </message>
    <message>
        <source>Forms_%1</source>
        <translation>反馈表_%1</translation>
    </message>
    <message>
        <source>Save the forms</source>
        <translation>保存反馈表</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>压缩包 (*.zip)</translation>
    </message>
    <message>
        <source>Writing forms</source>
        <translation>正在生成反馈表</translation>
    </message>
    <message>
        <source>Forms for %1 units written to %2</source>
        <translation>已为 %1 个单位生成反馈表：%2</translation>
    </message>
    <message>
        <source>Fill-in forms</source>
        <translation>反馈表</translation>
    </message>
</context>
<context>
    <name>duban::ImportModel</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1 第 %2 行</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>整改时限</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错误说明</translation>
    </message>
</context>
<context>
    <name>duban::ImportPage</name>
    <message>
        <source>Choose workbooks…</source>
        <translation>选择表格文件…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Choose a workbook first.</source>
        <translation>请先选择表格文件。</translation>
    </message>
    <message>
        <source>Your Excel or WPS ledger</source>
        <translation>现有的 Excel、WPS 台账</translation>
    </message>
    <message>
        <source>The program finds the header by its words, in whatever order the columns stand; merged cells, several sheets, dates in any spelling and .csv are fine. Every row is shown before anything is stored; rows with errors stay outside and are named by cell.</source>
        <translation>程序按表头文字认列，列的顺序不限；合并单元格、多个工作表、各种日期写法和 .csv 都可以。导入前逐行预览；有错误的行不会导入，并指明是哪个单元格。</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Can be imported</source>
        <translation>可导入</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>有错误</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>Choose workbooks</source>
        <translation>选择表格文件</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.csv);;All files (*)</source>
        <translation>表格文件 (*.xlsx *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading the ledger</source>
        <translation>正在读取台账</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>导入 %1 行</translation>
    </message>
    <message>
        <source>No row of this workbook is new and without errors.</source>
        <translation>这份表格里没有可导入的新行。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>%1 rows imported, %2 with errors left out.</source>
        <translation>已导入 %1 行，有错误的 %2 行未导入。</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>还没有导入过。</translation>
    </message>
    <message>
        <source>%1 rows, %2 with errors</source>
        <translation>%1 行，错误 %2 行</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>已于 %1 撤回</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdraw the import of “%1”?</source>
        <translation>撤回“%1”的导入？</translation>
    </message>
    <message>
        <source>Its %1 rows leave every list, score, search and export; the audit chain keeps a trace. The file itself is not touched.</source>
        <translation>这 %1 行将不再出现在任何列表、考核、查找和导出中；审计记录保留痕迹，原表格文件不受影响。</translation>
    </message>
    <message>
        <source>Withdraw %1 rows</source>
        <translation>撤回 %1 行</translation>
    </message>
    <message>
        <source>%1 matters were withdrawn.</source>
        <translation>已撤回 %1 件事项。</translation>
    </message>
    <message>
        <source>Import a ledger</source>
        <translation>导入台账</translation>
    </message>
    <message>
        <source>The workbook has no sheet with a header.</source>
        <translation>这个工作簿没有带表头的工作表。</translation>
    </message>
    <message>
        <source>Save the error list</source>
        <translation>保存差错清单</translation>
    </message>
    <message>
        <source>%1_errors</source>
        <translation>%1_差错清单</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the error list</source>
        <translation>正在写差错清单</translation>
    </message>
    <message>
        <source>%1 rows with errors written to %2</source>
        <translation>有错的 %1 行已写到 %2</translation>
    </message>
    <message>
        <source>The clipboard holds no cells; copy the rows in WPS or Excel first, header included.</source>
        <translation>剪贴板里没有单元格；请先在 WPS 或 Excel 里连同表头复制。</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>粘贴内容</translation>
    </message>
    <message>
        <source>There is no room for the pasted cells; free some space on the disk.</source>
        <translation>没有空间存放粘贴的内容；请清理磁盘。</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列对应…</translation>
    </message>
    <message>
        <source>Error list…</source>
        <translation>差错清单…</translation>
    </message>
    <message>
        <source>Take all differences</source>
        <translation>全部收入变化</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>粘贴单元格</translation>
    </message>
    <message>
        <source>A block copied in WPS or Excel, with its header row (Ctrl+V)</source>
        <translation>在 WPS 或 Excel 里连同表头一起复制的单元格（Ctrl+V）</translation>
    </message>
    <message>
        <source>%1 rows: %2 can be imported, %3 with errors, %4 already there, %5 differ. Double-click a row to correct it.</source>
        <translation>共 %1 行：可导入 %2，有错 %3，已有 %4，有变化 %5。双击一行可以更正。</translation>
    </message>
</context>
<context>
    <name>duban::LedgerBar</name>
    <message>
        <source>Find in problems, measures, results</source>
        <translation>在问题、措施、结果中查找</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>问题类别</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>问题来源</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Year of issue</source>
        <translation>交办年度</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>更多条件</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>逐件</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>按单位</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>分组：%1</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Due within %1 working days</source>
        <translation>%1 个工作日内到期</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>交办 %1</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>销号 %1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>时限 %1</translation>
    </message>
    <message>
        <source>Clerk %1</source>
        <translation>经办人 %1</translation>
    </message>
</context>
<context>
    <name>duban::LedgerModel</name>
    <message>
        <source>%1 days over</source>
        <translation>逾 %1 日</translation>
    </message>
    <message>
        <source>Extension asked</source>
        <translation>已申请延期</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>剩 %1 日</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>问题类别</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>问题来源</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>整改时限</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>%1 open, %2 overdue, %3 closed</source>
        <translation>在办 %1 件，逾期 %2 件，已销号 %3 件</translation>
    </message>
</context>
<context>
    <name>duban::LedgerPage</name>
    <message>
        <source>New handover slip</source>
        <translation>拟制交办单</translation>
    </message>
    <message>
        <source>Import ledger</source>
        <translation>导入台账</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>导出 Excel</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No matter meets these conditions.</source>
        <translation>没有符合条件的事项。</translation>
    </message>
    <message>
        <source>Import an Excel ledger…</source>
        <translation>导入 Excel 台账…</translation>
    </message>
    <message>
        <source>There is no matter yet. Draft a slip, or take over the ledger you keep in Excel.</source>
        <translation>还没有事项。可以拟制交办单，或把现有的 Excel 台账导入进来。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>临期</translation>
    </message>
    <message>
        <source>Signature is late</source>
        <translation>超期未签收</translation>
    </message>
    <message>
        <source>Re-check is due</source>
        <translation>回头看到期</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>This column cannot be sorted; use the filter instead.</source>
        <translation>这一列不能排序，请使用筛选。</translation>
    </message>
    <message>
        <source>Loading the list</source>
        <translation>正在读取列表</translation>
    </message>
    <message>
        <source>Showing %1 / %2</source>
        <translation>显示 %1 / %2 件</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Slips ledger</source>
        <translation>交办台账</translation>
    </message>
    <message>
        <source>Extension asked</source>
        <translation>已申请延期</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>退件待处理</translation>
    </message>
    <message>
        <source>Returned before</source>
        <translation>曾退回</translation>
    </message>
    <message>
        <source>Rebounded</source>
        <translation>反弹</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>保存当前视图…</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>The view “%1” was deleted.</source>
        <translation>视图“%1”已删除。</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>保存当前视图</translation>
    </message>
    <message>
        <source>Name of the view (conditions, order, groups, columns):</source>
        <translation>视图名称（包括条件、排序、分组和列）：</translation>
    </message>
    <message>
        <source>The view “%1” is kept.</source>
        <translation>视图“%1”已保存。</translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Then sort by this, too</source>
        <translation>再按此列排序</translation>
    </message>
    <message>
        <source>Default order</source>
        <translation>默认顺序</translation>
    </message>
    <message>
        <source>The default order is on.</source>
        <translation>当前就是默认顺序。</translation>
    </message>
    <message>
        <source>Filter by values…</source>
        <translation>按取值筛选…</translation>
    </message>
    <message>
        <source>This column has no list of values; use the search.</source>
        <translation>这一列没有取值清单，请使用查找。</translation>
    </message>
    <message>
        <source>Freeze up to this column</source>
        <translation>冻结到此列</translation>
    </message>
    <message>
        <source>At most three columns can be frozen.</source>
        <translation>最多冻结三列。</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>隐藏此列</translation>
    </message>
    <message>
        <source>The number always stays in sight.</source>
        <translation>单号列始终显示。</translation>
    </message>
    <message>
        <source>Open the table</source>
        <translation>打开一事一表</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>折叠全部分组</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>展开全部分组</translation>
    </message>
    <message>
        <source>Default columns</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>duban::LedgerView</name>
    <message>
        <source>Count %1</source>
        <translation>计数 %1</translation>
    </message>
    <message>
        <source>Count %1   Sum %2   Average %3</source>
        <translation>计数 %1　求和 %2　平均 %3</translation>
    </message>
</context>
<context>
    <name>duban::LimitEdit</name>
    <message>
        <source>A number of working days (15) or a date (3.23)</source>
        <translation>写工作日数（15）或日期（3.23）</translation>
    </message>
    <message>
        <source>“%1” is neither a number of working days nor a date; write for example 15 or 2026-03-23</source>
        <translation>“%1”不是工作日数，也不是日期，请写成 15 或 2026-03-23 的样子</translation>
    </message>
    <message>
        <source>Choose 1 to %1 working days</source>
        <translation>请写 1 到 %1 个工作日</translation>
    </message>
    <message>
        <source>Counted from %1</source>
        <translation>自 %1 起算</translation>
    </message>
</context>
<context>
    <name>duban::LimitWorking</name>
    <message>
        <source>%1 on %2, which does not count</source>
        <translation>%2 %1，当日不计</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>第 %1 日</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不计</translation>
    </message>
</context>
<context>
    <name>duban::LimitsDialog</name>
    <message>
        <source>Change of the calendar</source>
        <translation>日历调整</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>No open limit moves.</source>
        <translation>没有在办时限因此变动。</translation>
    </message>
    <message>
        <source>These open limits would fall on another day. Ticked ones are moved, with the reason in the matter's history; the others stay where they are.</source>
        <translation>以下在办时限会落到另一天。勾选的随之移动，原因记入事项办理过程；未勾选的保持不变。</translation>
    </message>
    <message>
        <source>Move all</source>
        <translation>全部移动</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>全部不动</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Limit now</source>
        <translation>现时限</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>移动后</translation>
    </message>
    <message>
        <source>Limits that move</source>
        <translation>变动的时限</translation>
    </message>
    <message>
        <source>Save, move nothing</source>
        <translation>保存，不移动时限</translation>
    </message>
    <message>
        <source>Save and move %1</source>
        <translation>保存并移动 %1 件</translation>
    </message>
</context>
<context>
    <name>duban::ListSection</name>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>An entry is closed, never deleted: what carries it keeps it.</source>
        <translation>条目只停用、不删除：已使用的保持不变。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新条目</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>已增加%1</translation>
    </message>
    <message>
        <source>Not offered after %1.</source>
        <translation>%1 后不再提供选择。</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Close the entry</source>
        <translation>停用条目</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>已保存%1</translation>
    </message>
</context>
<context>
    <name>duban::MainWindow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>New ledger…</source>
        <translation>新建台账…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>还没有打开过文件</translation>
    </message>
    <message>
        <source>Open the sample year</source>
        <translation>打开示例年度</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>关闭文件</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色界面</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>办理(&amp;W)</translation>
    </message>
    <message>
        <source>New handover slip</source>
        <translation>拟制交办单</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>Import an Excel ledger…</source>
        <translation>导入 Excel 台账…</translation>
    </message>
    <message>
        <source>Verify the file</source>
        <translation>核验文件</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>About Dubantai</source>
        <translation>关于效能督办台</translation>
    </message>
    <message>
        <source>Dubantai</source>
        <translation>效能督办台</translation>
    </message>
    <message>
        <source>Sample year: made-up data as of %1; try what you like.</source>
        <translation>示例年度：虚构数据，截至 %1，可随意试用。</translation>
    </message>
    <message>
        <source>Sample year</source>
        <translation>示例年度</translation>
    </message>
    <message>
        <source>New ledger</source>
        <translation>新建台账</translation>
    </message>
    <message>
        <source>Name of the office, as it stands on the slips:</source>
        <translation>单位名称（交办单上的落款）：</translation>
    </message>
    <message>
        <source>Where to keep the ledger</source>
        <translation>台账保存在哪里</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在核验</translation>
    </message>
    <message>
        <source>Entry %1 of the audit chain and what follows was changed outside this program.</source>
        <translation>第 %1 条之后的记录在本程序之外被改动过。</translation>
    </message>
    <message>
        <source>The file is whole: %1 entries of the audit chain agree.</source>
        <translation>账目完整：%1 条审计记录全部相符。</translation>
    </message>
    <message>
        <source>%1 records were changed outside this program: %2</source>
        <translation>有 %1 条记录在本程序之外被改动过：%2</translation>
    </message>
    <message>
        <source>Dubantai %1</source>
        <translation>效能督办台 %1</translation>
    </message>
    <message>
        <source>Handover slips, rectification and quarterly scores for efficiency offices. Free software under the GNU General Public License, version 3 or later. All data stay in one file on this computer.</source>
        <translation>效能办的交办、整改与季度考核。自由软件，按 GNU 通用公共许可证第 3 版或更新版本发布。所有数据只保存在本机的一个文件里。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>返回%1</translation>
    </message>
    <message>
        <source>Open a file first.</source>
        <translation>请先打开一个文件。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>浅色界面</translation>
    </message>
    <message>
        <source>Colours of the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Normal rows</source>
        <translation>标准行距</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>紧凑行距</translation>
    </message>
    <message>
        <source>%1 % (large type)</source>
        <translation>%1%（大字）</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>显示大小</translation>
    </message>
    <message>
        <source>Show everything at %1 %?</source>
        <translation>按 %1% 显示？</translation>
    </message>
    <message>
        <source>The size is taken when the program starts. It can start again now; the file is opened again.</source>
        <translation>显示大小在程序启动时生效。现在可以重新启动，并重新打开当前文件。</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>From the next start everything is shown at %1 %.</source>
        <translation>下次启动起按 %1% 显示。</translation>
    </message>
    <message>
        <source>&amp;Scores</source>
        <translation>考核(&amp;S)</translation>
    </message>
    <message>
        <source>Quarter's assessment</source>
        <translation>季度考核</translation>
    </message>
    <message>
        <source>Notice of the last quarter…</source>
        <translation>上季度通报…</translation>
    </message>
    <message>
        <source>Report of the last quarter…</source>
        <translation>上季度报告…</translation>
    </message>
    <message>
        <source>Score sheets of the units…</source>
        <translation>单位考核明细表…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Print the due list…</source>
        <translation>打印到期清单…</translation>
    </message>
</context>
<context>
    <name>duban::MappingDialog</name>
    <message>
        <source>Which column is what</source>
        <translation>列对应</translation>
    </message>
    <message>
        <source>Sheet “%1”, header in row %2. Choose what each column holds; the choice is remembered for ledgers with the same header.</source>
        <translation>工作表“%1”，表头在第 %2 行。请选择每一列是什么；同样表头的台账以后照此读取。</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样例</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>对应栏目</translation>
    </message>
    <message>
        <source>— not taken —</source>
        <translation>— 不读取 —</translation>
    </message>
    <message>
        <source>Kept in the remark</source>
        <translation>并入备注</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Read again with this</source>
        <translation>按此重新读取</translation>
    </message>
</context>
<context>
    <name>duban::MatterForm</name>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>问题类别</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>问题来源</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>整改要求</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>整改类型</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>整改时限</translation>
    </message>
    <message>
        <source>Describe the problem</source>
        <translation>请写明存在的问题</translation>
    </message>
    <message>
        <source>Choose a category</source>
        <translation>请选择问题类别</translation>
    </message>
    <message>
        <source>Enter working days or a date</source>
        <translation>请写工作日数或日期</translation>
    </message>
    <message>
        <source>Matter %1</source>
        <translation>第%1项</translation>
    </message>
    <message>
        <source>Remove matter %1</source>
        <translation>删除第%1项</translation>
    </message>
    <message>
        <source>Requirement templates</source>
        <translation>要求模板</translation>
    </message>
    <message>
        <source>No longer offer</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Choose a category first</source>
        <translation>请先选择问题类别</translation>
    </message>
    <message>
        <source>There is no text for this category yet</source>
        <translation>这一类别还没有模板</translation>
    </message>
    <message>
        <source>Keep this text as a template</source>
        <translation>存为模板</translation>
    </message>
    <message>
        <source>Kept for the category chosen above; write the requirement first</source>
        <translation>存到上面所选的类别；请先写整改要求</translation>
    </message>
</context>
<context>
    <name>duban::MatterPage</name>
    <message>
        <source>Conditions of closure</source>
        <translation>销号条件</translation>
    </message>
    <message>
        <source>met</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未满足</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Edit draft</source>
        <translation>修改草稿</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Matters of the slip</source>
        <translation>交办单的事项</translation>
    </message>
    <message>
        <source>Matter %1 · %2</source>
        <translation>第%1项 · %2</translation>
    </message>
    <message>
        <source>matter %1 of %2</source>
        <translation>第%1项/共%2项</translation>
    </message>
    <message>
        <source>This slip has no matter any more; they were moved to other slips.</source>
        <translation>这份交办单已没有事项，都已改交其他单位。</translation>
    </message>
    <message>
        <source>Open a matter from the ledger to see its table.</source>
        <translation>从台账中打开一个事项，这里显示它的一事一表。</translation>
    </message>
    <message>
        <source>Course of events</source>
        <translation>办理过程</translation>
    </message>
    <message>
        <source>%1: %2 is recorded</source>
        <translation>%1：已记录“%2”</translation>
    </message>
    <message>
        <source>%1 files are kept as evidence</source>
        <translation>已存佐证材料 %1 份</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>overdue by %1 working days</source>
        <translation>逾期 %1 个工作日</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>打印交办单</translation>
    </message>
    <message>
        <source>Paste measures…</source>
        <translation>粘贴整改措施…</translation>
    </message>
    <message>
        <source>The clipboard holds no cells; copy the measures in WPS or Excel first.</source>
        <translation>剪贴板里没有单元格；请先在 WPS 或 Excel 里复制措施。</translation>
    </message>
    <message>
        <source>%1 measures taken</source>
        <translation>已收入 %1 条措施</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>请再核对</translation>
    </message>
</context>
<context>
    <name>duban::MatterPane</name>
    <message>
        <source>Open the table</source>
        <translation>打开一事一表</translation>
    </message>
    <message>
        <source>Select a matter to see it here.</source>
        <translation>选中一件事项，在这里查看。</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>问题类别</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>问题来源</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>整改时限</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>%1 working days · %2</source>
        <translation>%1 个工作日 · %2</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>报送反馈</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>催办</translation>
    </message>
</context>
<context>
    <name>duban::MatterPaper</name>
    <message>
        <source>Rectification table</source>
        <translation>问题整改一事一表</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>编号：%1</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>Fill in the table</source>
        <translation>填写表内信息</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Co-units</source>
        <translation>协办单位</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>问题类别</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>问题来源</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>整改类型</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>交办日期</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>整改时限</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>整改要求</translation>
    </message>
    <message>
        <source>first limit %1</source>
        <translation>原时限 %1</translation>
    </message>
    <message>
        <source>overdue by %1 working days</source>
        <translation>逾期 %1 个工作日</translation>
    </message>
    <message>
        <source>How reckoned</source>
        <translation>怎么算的</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>问题成因</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>整改目标</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>责任领导</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>整改进展</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>整改结果</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>长效机制</translation>
    </message>
    <message>
        <source>not needed: %1</source>
        <translation>无需建立：%1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成情况</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>%1 完成</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>标记完成</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>No measure is entered yet.</source>
        <translation>还没有整改措施。</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>添加措施</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核意见</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>核查情况</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>销号意见</translation>
    </message>
</context>
<context>
    <name>duban::MessageStrip</name>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>duban::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>duban::PasteMeasuresDialog</name>
    <message>
        <source>Paste measures</source>
        <translation>粘贴整改措施</translation>
    </message>
    <message>
        <source>%1: %2 measures can be taken, %3 have errors and stay outside.</source>
        <translation>%1：可收入 %2 条措施，%3 条有错、不收入。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take %1 measures</source>
        <translation>收入 %1 条措施</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>落实情况</translation>
    </message>
    <message>
        <source>This is not a date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>文字过长</translation>
    </message>
    <message>
        <source>A measure without words</source>
        <translation>措施没有内容</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>duban::PersonSection</name>
    <message>
        <source>Persons</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>任职期间</translation>
    </message>
    <message>
        <source>A person is closed, never deleted: papers keep the name.</source>
        <translation>人员只停用、不删除：文书上的姓名保留。</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>增加人员</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新人员</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>已增加%1</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>still in service</source>
        <translation>在任</translation>
    </message>
    <message>
        <source>%1 open slips stand in this name; hand them over before the last day.</source>
        <translation>名下有 %1 件在办交办单，请在最后一天前移交。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>已保存%1</translation>
    </message>
</context>
<context>
    <name>duban::PreviewPage</name>
    <message>
        <source>Open file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Choose a paper to print on the page of a slip or of a quarter.</source>
        <translation>请在交办单或季度页面选择要打印的文书。</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Preparing the papers…</source>
        <translation>正在准备文书…</translation>
    </message>
    <message>
        <source>Preparing the papers</source>
        <translation>准备文书</translation>
    </message>
    <message>
        <source>%1 and others, %2 papers</source>
        <translation>%1等 %2 份文书</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saving the PDF</source>
        <translation>保存 PDF</translation>
    </message>
    <message>
        <source>Saved %1, %2 pages.</source>
        <translation>已保存 %1，共 %2 页。</translation>
    </message>
    <message>
        <source>%1 was sent to the printer.</source>
        <translation>%1已送往打印机。</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Save as Word</source>
        <translation>存为 Word</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>Saving the Word document</source>
        <translation>保存 Word 文档</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>选择模板</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Issue “%1”?</source>
        <translation>发出“%1”？</translation>
    </message>
    <message>
        <source>It takes the next number and is kept as it is; it can no longer be changed.</source>
        <translation>将取下一个文号并存档，此后不能再改。</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>发文</translation>
    </message>
    <message>
        <source>Issuing</source>
        <translation>正在发文</translation>
    </message>
    <message>
        <source>Issued as %1.</source>
        <translation>已发文：%1。</translation>
    </message>
    <message>
        <source>Save as Word…</source>
        <translation>存为 Word…</translation>
    </message>
    <message>
        <source>Fill in a template…</source>
        <translation>套用模板…</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>修改正文</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>发文…</translation>
    </message>
    <message>
        <source>Text of the paper</source>
        <translation>文书正文</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>全部页</translation>
    </message>
    <message>
        <source>Pages to print, for example 1-3,5</source>
        <translation>打印页码，例如 1-3,5</translation>
    </message>
    <message>
        <source>Pages to print</source>
        <translation>打印页码</translation>
    </message>
    <message>
        <source> copies</source>
        <translation> 份</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>已发：%1</translation>
    </message>
</context>
<context>
    <name>duban::QuarterPage</name>
    <message>
        <source>Units</source>
        <translation>单位数</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高分</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低分</translation>
    </message>
    <message>
        <source>Units with points lost</source>
        <translation>被扣分单位</translation>
    </message>
    <message>
        <source>Ranking in the group</source>
        <translation>组内排名</translation>
    </message>
    <message>
        <source>Units and groups</source>
        <translation>单位与分组</translation>
    </message>
    <message>
        <source>No unit is assessed in this group and quarter.</source>
        <translation>本季度这一组没有考核单位。</translation>
    </message>
    <message>
        <source>Quarter before</source>
        <translation>上一季度</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Quarter after</source>
        <translation>下一季度</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>导出 Excel</translation>
    </message>
    <message>
        <source>Quarterly report</source>
        <translation>季度报告</translation>
    </message>
    <message>
        <source>Quarterly assessment</source>
        <translation>季度考核</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>published</source>
        <translation>通报</translation>
    </message>
    <message>
        <source>%1 units in %2 groups; facts up to %3</source>
        <translation>%2 组 %1 个单位；事实截至 %3</translation>
    </message>
    <message>
        <source>Scoring %1</source>
        <translation>计算%1得分</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>不排名</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>合计 %1 分</translation>
    </message>
    <message>
        <source>Quarter steps</source>
        <translation>季度流程</translation>
    </message>
    <message>
        <source>The quarter has been announced; its points are fixed.</source>
        <translation>本季度已公示，分值已固定。</translation>
    </message>
    <message>
        <source>It has already been announced.</source>
        <translation>已经公示。</translation>
    </message>
    <message>
        <source>The quarter is not over yet.</source>
        <translation>本季度尚未结束。</translation>
    </message>
    <message>
        <source>Only while the quarter is announced.</source>
        <translation>仅在公示期间可办。</translation>
    </message>
    <message>
        <source>No objection waits for an answer.</source>
        <translation>没有待答复的异议。</translation>
    </message>
    <message>
        <source>Only after the quarter was published.</source>
        <translation>通报后方可办理。</translation>
    </message>
    <message>
        <source>Announced on %1, objections are taken until %2; %3 of %4 wait for an answer.</source>
        <translation>%1公示，异议受理到%2为止；共%4件，待答复%3件。</translation>
    </message>
    <message>
        <source>Published on %1, code %2</source>
        <translation>%1通报，校验码 %2</translation>
    </message>
</context>
<context>
    <name>duban::QuarterStepDialog</name>
    <message>
        <source>Announce the quarter</source>
        <translation>公示本季度</translation>
    </message>
    <message>
        <source>Register an objection</source>
        <translation>登记异议</translation>
    </message>
    <message>
        <source>Answer an objection</source>
        <translation>答复异议</translation>
    </message>
    <message>
        <source>Publish the quarter</source>
        <translation>通报本季度</translation>
    </message>
    <message>
        <source>Correct what was published</source>
        <translation>更正已通报结果</translation>
    </message>
    <message>
        <source>Tolerance or clarification</source>
        <translation>容错纠错、澄清正名</translation>
    </message>
    <message>
        <source>Enter points by hand</source>
        <translation>人工计分</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The facts are fixed on that day. Units can object for %1 working days; only accepted objections change the sheet.</source>
        <translation>计分事实以当日为准固定。各单位可在%1个工作日内提出异议，此后只有采纳的异议才能改变结果。</translation>
    </message>
    <message>
        <source>The sheet is frozen with a code that is printed on it. What is found wrong later enters a later quarter.</source>
        <translation>考核表随即冻结，并生成印在表上的校验码。以后发现的差错计入之后的季度。</translation>
    </message>
    <message>
        <source>The quarter is computed again from the facts; the difference enters the earliest quarter not yet announced.</source>
        <translation>按现有事实重新计算本季度，差额计入最近一个未公示的季度。</translation>
    </message>
    <message>
        <source>Decided by another body; the points enter the earliest quarter not yet announced, outside floor and caps.</source>
        <translation>由其他机关作出决定；分值计入最近一个未公示的季度，不受保底和封顶限制。</translation>
    </message>
    <message>
        <source>For what no step of a slip shows; with reason, evidence and approver.</source>
        <translation>用于办理过程中看不出的情形，须有理由、依据和批准人。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Objection and reason</source>
        <translation>异议及理由</translation>
    </message>
    <message>
        <source>No. %1 %2: %3</source>
        <translation>第%1号 %2：%3</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>不采纳</translation>
    </message>
    <message>
        <source>Line taken back</source>
        <translation>撤回的扣分</translation>
    </message>
    <message>
        <source>Answer to the unit</source>
        <translation>给单位的答复</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>整改类型</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容错纠错</translation>
    </message>
    <message>
        <source>Clarification</source>
        <translation>澄清正名</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Deciding body</source>
        <translation>作出决定的机关</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>细则</translation>
    </message>
    <message>
        <source>as the rule says</source>
        <translation>按细则分值</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Objection %1 has been answered.</source>
        <translation>第%1号异议已答复。</translation>
    </message>
    <message>
        <source>%1 adjustments have entered %2.</source>
        <translation>已有%1项调整计入%2。</translation>
    </message>
    <message>
        <source>The points have been entered.</source>
        <translation>分值已登记。</translation>
    </message>
    <message>
        <source>Announced; objections are taken until %1.</source>
        <translation>已公示，异议受理到%1为止。</translation>
    </message>
    <message>
        <source>The objection is registered.</source>
        <translation>异议已登记。</translation>
    </message>
    <message>
        <source>Published; the code of the sheet is %1.</source>
        <translation>已通报，校验码 %1。</translation>
    </message>
    <message>
        <source>Decision on it</source>
        <translation>处理意见</translation>
    </message>
</context>
<context>
    <name>duban::RankingModel</name>
    <message>
        <source>mark missing</source>
        <translation>缺分</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>不排名</translation>
    </message>
    <message>
        <source>Only %1 matters in the quarter: rates say little.</source>
        <translation>本季度只有 %1 件事项，比率仅供参考。</translation>
    </message>
    <message>
        <source>A mark that other units have is missing; the quarter cannot be published without it.</source>
        <translation>缺少其他单位已有的分项得分，补录后才能通报。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Points lost</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>升降</translation>
    </message>
</context>
<context>
    <name>duban::RankingTable</name>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
</context>
<context>
    <name>duban::RepeatNotice</name>
    <message>
        <source>May repeat %1 matters of the last %2 months</source>
        <translation>疑似重复：近 %2 个月内有 %1 件同类或相近事项</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 件</translation>
    </message>
</context>
<context>
    <name>duban::RepeatWatch</name>
    <message>
        <source>Looking for repeated problems</source>
        <translation>查找重复问题</translation>
    </message>
</context>
<context>
    <name>duban::RowDialog</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1 第 %2 行</translation>
    </message>
    <message>
        <source>“%1” always means this; remember it</source>
        <translation>以后“%1”都这样认</translation>
    </message>
    <message>
        <source>What it says otherwise than before</source>
        <translation>与以前导入时不同之处</translation>
    </message>
    <message>
        <source>New matter on this slip</source>
        <translation>此交办单的新事项</translation>
    </message>
    <message>
        <source> (a fact; it is corrected in the matter itself)</source>
        <translation>（属既成事实，请在事项中更正）</translation>
    </message>
    <message>
        <source>Take these changes</source>
        <translation>收入这些变化</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
</context>
<context>
    <name>duban::SendFormsDialog</name>
    <message>
        <source>Send forms</source>
        <translation>发出反馈表</translation>
    </message>
    <message>
        <source>One archive with a folder for each chosen unit; in it a workbook with a sheet for every open matter.</source>
        <translation>打成一个压缩包，每个所选单位一个文件夹，内有工作簿，未销号事项一事一表。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write forms</source>
        <translation>生成反馈表</translation>
    </message>
    <message>
        <source>%1　%2 open</source>
        <translation>%1　%2 项未销号</translation>
    </message>
</context>
<context>
    <name>duban::SeriesSection</name>
    <message>
        <source>Next numbers</source>
        <translation>下一号</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>已用到</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>下一号</translation>
    </message>
    <message>
        <source>Each series begins at 1 every year. Numbers are never used again, also not those of a voided paper.</source>
        <translation>各系列每年从 1 号起编；用过的号不再使用，作废的也不重用。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>for instance the paper register's last number</source>
        <translation>如接续纸质登记簿</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1: the next number is %2</source>
        <translation>%1：下一号为 %2</translation>
    </message>
</context>
<context>
    <name>duban::SettingsPage</name>
    <message>
        <source>Parts of the settings</source>
        <translation>设置分区</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Severities</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Empty phrases</source>
        <translation>空话套话</translation>
    </message>
    <message>
        <source>Office settings</source>
        <translation>办公室设置</translation>
    </message>
</context>
<context>
    <name>duban::SheetView</name>
    <message>
        <source>Preview of the papers</source>
        <translation>文书预览</translation>
    </message>
</context>
<context>
    <name>duban::SlipForm</name>
    <message>
        <source>Add matter</source>
        <translation>添加事项</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>交办单</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Left empty: the beginning of the first problem</source>
        <translation>不填时取第一项问题的开头</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Co-units</source>
        <translation>协办单位</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Several with 、 between them</source>
        <translation>多个之间用、隔开</translation>
    </message>
    <message>
        <source>Choose the unit that answers</source>
        <translation>请选择主办单位</translation>
    </message>
    <message>
        <source>From clues: %1</source>
        <translation>来自线索：%1</translation>
    </message>
    <message>
        <source>%1: a lower party committee or government is usually written to by letter, not addressed by a slip directly.</source>
        <translation>%1是下级党委或政府，一般以函行文，不宜直接下达交办单。</translation>
    </message>
</context>
<context>
    <name>duban::SlipFormPage</name>
    <message>
        <source>Save draft</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>Save and propose</source>
        <translation>保存并送审</translation>
    </message>
    <message>
        <source>Save draft (Ctrl+S)</source>
        <translation>保存草稿（Ctrl+S）</translation>
    </message>
    <message>
        <source>Save and send for approval (Ctrl+Enter)</source>
        <translation>保存并送审（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Draft %1 saved</source>
        <translation>草稿 %1 已保存</translation>
    </message>
    <message>
        <source>%1 is sent for approval</source>
        <translation>%1 已送审</translation>
    </message>
    <message>
        <source>Edit draft</source>
        <translation>修改草稿</translation>
    </message>
    <message>
        <source>Draft a slip</source>
        <translation>拟制交办单</translation>
    </message>
    <message>
        <source>new draft</source>
        <translation>新草稿</translation>
    </message>
    <message>
        <source>%1 · not saved</source>
        <translation>%1 · 未保存</translation>
    </message>
    <message>
        <source>This draft has changes that are not saved.</source>
        <translation>这份草稿有尚未保存的修改。</translation>
    </message>
    <message>
        <source>Save it with Ctrl+S, or leave and lose the changes.</source>
        <translation>可按 Ctrl+S 保存；离开则丢失这些修改。</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>不保存，离开</translation>
    </message>
    <message>
        <source>This draft is not saved yet; what was typed is kept in the file.</source>
        <translation>这份草稿还没有保存，已录入的内容存放在台账文件中。</translation>
    </message>
    <message>
        <source>A draft that was typed and never saved is kept (%1).</source>
        <translation>还有一份未保存的草稿（%1）。</translation>
    </message>
    <message>
        <source>Beginning another one drops it.</source>
        <translation>另拟新单会丢弃它。</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>丢弃旧稿</translation>
    </message>
    <message>
        <source>Restored what was typed until %1 and never saved.</source>
        <translation>已恢复 %1 前录入而未保存的内容。</translation>
    </message>
    <message>
        <source>%1 was changed after this text was typed (%2); compare before saving.</source>
        <translation>这些内容录入（%2）之后 %1 又被修改过，保存前请核对。</translation>
    </message>
    <message>
        <source>The draft that this text was typed for (%1) is none any more; it is restored as a new one.</source>
        <translation>这些内容（%1）所属的草稿已不是草稿状态，现作为新草稿恢复。</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>放弃，另拟新单</translation>
    </message>
    <message>
        <source>Matter %1 was removed.</source>
        <translation>已删除第%1项。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Kept as a template for “%1”</source>
        <translation>已存为“%1”类模板</translation>
    </message>
    <message>
        <source>The template is no longer offered</source>
        <translation>模板已停用</translation>
    </message>
    <message>
        <source>Kept at %1, not saved yet</source>
        <translation>%1 已自动保存，尚未存为草稿</translation>
    </message>
</context>
<context>
    <name>duban::StaffSection</name>
    <message>
        <source>Staff change</source>
        <translation>人员交接</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>交办单</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>未结事项</translation>
    </message>
    <message>
        <source>Open work of</source>
        <translation>在办工作</translation>
    </message>
    <message>
        <source>The whole list goes to the new clerk in one step; each slip's history says so.</source>
        <translation>清单一次全部移交，逐件记入办理过程。</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>No open slip stands in any clerk's name.</source>
        <translation>没有登记在经办人名下的在办交办单。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>移交给</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Hand over %1 slips</source>
        <translation>移交 %1 件</translation>
    </message>
    <message>
        <source>%1 slips of %2 handed over to %3</source>
        <translation>已将%2的 %1 件移交给%3</translation>
    </message>
</context>
<context>
    <name>duban::StartPage</name>
    <message>
        <source>Dubantai</source>
        <translation>效能督办台</translation>
    </message>
    <message>
        <source>From a clue to a closed matter and a quarter's score: one file, on this computer only.</source>
        <translation>从线索、交办到销号、考核：一个文件，只在本机。</translation>
    </message>
    <message>
        <source>Open the sample year</source>
        <translation>打开示例年度</translation>
    </message>
    <message>
        <source>New ledger</source>
        <translation>新建台账</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>先看看</translation>
    </message>
    <message>
        <source>A year of made-up slips of a made-up city; nothing you try there does harm.</source>
        <translation>一个虚构城市一年的交办单，怎么试都不会弄坏。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>A new, empty file for your office; import your Excel ledger afterwards.</source>
        <translation>为本单位新建一个空台账，再把 Excel 台账导入进来。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续工作</translation>
    </message>
    <message>
        <source>A file that your office already works with.</source>
        <translation>打开本单位正在使用的台账。</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
</context>
<context>
    <name>duban::StepDialog</name>
    <message>
        <source>Date</source>
        <translation>办理日期</translation>
    </message>
    <message>
        <source>Enter the date</source>
        <translation>请填办理日期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Number of the matter, for example 江效交〔2026〕12号/2</source>
        <translation>事项编号，例如 江效交〔2026〕12号/2</translation>
    </message>
    <message>
        <source>Only if no long-term mechanism is needed</source>
        <translation>无需建立长效机制时填写</translation>
    </message>
    <message>
        <source>Entered for the decider (decision on paper)</source>
        <translation>代录（纸面决定）</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>The leader has decided on paper</source>
        <translation>领导已作纸面决定（代录）</translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <translation>%1：%2？</translation>
    </message>
    <message>
        <source>%1 %2 matters</source>
        <translation>%1 %2 件</translation>
    </message>
</context>
<context>
    <name>duban::TableDialog</name>
    <message>
        <source>Fill in the table</source>
        <translation>填写表内信息</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>问题成因</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>整改目标</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>责任领导</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>长效机制</translation>
    </message>
    <message>
        <source>Why none</source>
        <translation>无需理由</translation>
    </message>
    <message>
        <source>Only if no long-term mechanism is needed</source>
        <translation>无需建立长效机制时填写</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>duban::Timeline</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>还没有办理记录。</translation>
    </message>
</context>
<context>
    <name>duban::TodayList</name>
    <message>
        <source>%1 more…</source>
        <translation>还有 %1 件…</translation>
    </message>
    <message>
        <source>Today's list</source>
        <translation>今日清单</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Waiting for our review or verification</source>
        <translation>待我审核、核查</translation>
    </message>
</context>
<context>
    <name>duban::TodayModel</name>
    <message>
        <source>%1 days over</source>
        <translation>逾 %1 日</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>限 %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>时限与状态</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>duban::TodoModel</name>
    <message>
        <source>%1 days over</source>
        <translation>超 %1 日</translation>
    </message>
    <message>
        <source>Clue</source>
        <translation>线索编号</translation>
    </message>
    <message>
        <source>Quarter or year</source>
        <translation>季度或年度</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>事务</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>处置时限</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>起办日期</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>duban::TodoPage</name>
    <message>
        <source>Nothing waits here.</source>
        <translation>这里没有待办。</translation>
    </message>
    <message>
        <source>Clues to decide</source>
        <translation>待处置线索</translation>
    </message>
    <message>
        <source>Tasks of the quarter and the year</source>
        <translation>季度、年度事务</translation>
    </message>
    <message>
        <source>This is done on paper or with the command line for now.</source>
        <translation>目前请用纸质或命令行办理。</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 条</translation>
    </message>
</context>
<context>
    <name>duban::TopBar</name>
    <message>
        <source>Dubantai</source>
        <translation>效能督办台</translation>
    </message>
    <message>
        <source>Search numbers, units, problems (Ctrl+K)</source>
        <translation>搜索单号、单位、问题（Ctrl+K）</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
</context>
<context>
    <name>duban::UnitRepeatsList</name>
    <message>
        <source>Repeats and rebounds</source>
        <translation>重复与反弹</translation>
    </message>
    <message>
        <source>Repeated problems within %1 months: %2</source>
        <translation>近 %1 个月重复问题：%2 件</translation>
    </message>
    <message>
        <source>%1 · repeats %2 · %3</source>
        <translation>%1 · 与 %2 重复 · %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 件</translation>
    </message>
    <message>
        <source>Rebounds within %1 months: %2</source>
        <translation>近 %1 个月反弹：%2 件</translation>
    </message>
    <message>
        <source>%1 · came back on %2</source>
        <translation>%1 · %2 反弹</translation>
    </message>
</context>
<context>
    <name>duban::UnitSheet</name>
    <message>
        <source>%1 to %2, %3 working days</source>
        <translation>%1至%2共 %3 个工作日</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>时限%1</translation>
    </message>
    <message>
        <source>capped, uncapped %1</source>
        <translation>已封顶，原为 %1</translation>
    </message>
    <message>
        <source>Unit sheet</source>
        <translation>单位考核明细</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>未录入</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Against last quarter</source>
        <translation>较上季度</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>人工计分</translation>
    </message>
    <message>
        <source>Choose a unit to see what its points are made of.</source>
        <translation>请选择单位，查看得分由来。</translation>
    </message>
    <message>
        <source>No point was lost or gained in this quarter.</source>
        <translation>本季度没有扣分或加分。</translation>
    </message>
    <message>
        <source>%1 (%2), facts up to %3</source>
        <translation>依据《%1》（%2），事实截至 %3</translation>
    </message>
</context>
<context>
    <name>duban::ValueSection</name>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个值</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>启用起</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1，自 %2</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Never changed.</source>
        <translation>未曾修改。</translation>
    </message>
    <message>
        <source>Changes:</source>
        <translation>修改记录：</translation>
    </message>
    <message>
        <source>%1: %2 from %3</source>
        <translation>%1：自 %3 起为 %2</translation>
    </message>
</context>
<context>
    <name>duban::WeekBars</name>
    <message>
        <source>Issued and closed, by week</source>
        <translation>每周交办与销号</translation>
    </message>
    <message>
        <source>Week of %1: issued %2, closed %3</source>
        <translation>%1 当周：交办 %2 件，销号 %3 件</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>销号</translation>
    </message>
</context>
<context>
    <name>duban::WorkbenchPage</name>
    <message>
        <source>Today's list</source>
        <translation>今日清单</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Draft a handover slip</source>
        <translation>拟制交办单</translation>
    </message>
    <message>
        <source>Waiting for units</source>
        <translation>等单位办</translation>
    </message>
    <message>
        <source>To be signed for</source>
        <translation>待签收</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Late in signing</source>
        <translation>逾期未签收</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>临期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Overdue: blue step</source>
        <translation>逾期（蓝）</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Overdue: yellow step</source>
        <translation>逾期（黄）</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Overdue: red step</source>
        <translation>逾期（红）</translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <translation>等我们办</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>待签发</translation>
    </message>
    <message>
        <source>to issue</source>
        <translation>待发出</translation>
    </message>
    <message>
        <source>Approved, to issue</source>
        <translation>已签发待发出</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>待核查</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>待销号</translation>
    </message>
    <message>
        <source>Extensions asked</source>
        <translation>延期待批</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>退件</translation>
    </message>
    <message>
        <source>Refused, to decide</source>
        <translation>退件待处理</translation>
    </message>
    <message>
        <source>To re-check</source>
        <translation>待回头看</translation>
    </message>
    <message>
        <source>Import an Excel ledger…</source>
        <translation>导入 Excel 台账…</translation>
    </message>
    <message>
        <source>Nothing is overdue, due today or waiting for our review.</source>
        <translation>没有逾期、今日到期或待审核核查的事项。</translation>
    </message>
    <message>
        <source>There is no matter yet. Draft a slip, or take over the ledger you keep in Excel.</source>
        <translation>还没有事项。可以拟制交办单，或导入现有的 Excel 台账。</translation>
    </message>
    <message>
        <source>The last 13 weeks</source>
        <translation>近十三周</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>最近动态</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>d MMMM yyyy, dddd</source>
        <comment>date of the day in the header</comment>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>%1 overdue, %2 due soon, %3 to review</source>
        <translation>逾期 %1 件，临期 %2 件，待审核 %3 件</translation>
    </message>
    <message>
        <source>Closed in the week of %1</source>
        <translation>%1 当周销号</translation>
    </message>
    <message>
        <source>Issued in the week of %1</source>
        <translation>%1 当周交办</translation>
    </message>
    <message>
        <source>Print the due list…</source>
        <translation>打印到期清单…</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Clues to decide</source>
        <translation>待处置线索</translation>
    </message>
    <message>
        <source>to close</source>
        <translation>待销号</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>季度事务</translation>
    </message>
</context>
<context>
    <name>duban::YearSection</name>
    <message>
        <source>List of open matters</source>
        <translation>未结事项清单</translation>
    </message>
    <message>
        <source>Matters that are open on 31 December go on under their numbers; print the list and have it signed.</source>
        <translation>12 月 31 日未结的事项沿用原文号继续办理，请打印清单并签字。</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>未结事项</translation>
    </message>
    <message>
        <source>Working-day calendar of %1</source>
        <translation>%1 年工作日历</translation>
    </message>
    <message>
        <source>Until the State Council's arrangement is loaded, dates of the next year are provisional.</source>
        <translation>国务院放假安排载入前，下一年日期均为暂定。</translation>
    </message>
    <message>
        <source>To the calendar</source>
        <translation>转到工作日历</translation>
    </message>
    <message>
        <source>Scoring scheme of %1</source>
        <translation>%1 年考核细则</translation>
    </message>
    <message>
        <source>Take over a new scheme before the first quarter begins, or note that the present one goes on.</source>
        <translation>请在一季度开始前载入新细则，或注明沿用现行细则。</translation>
    </message>
    <message>
        <source>To the quarter page</source>
        <translation>转到季度考核</translation>
    </message>
    <message>
        <source>Numbers begin at 1 again</source>
        <translation>文号重新起编</translation>
    </message>
    <message>
        <source>Every series begins at 1 on 1 January by itself; the list shows where it ends.</source>
        <translation>各系列 1 月 1 日自动从 1 号起编；此处列出本年截止号。</translation>
    </message>
    <message>
        <source>Change of year</source>
        <translation>年度切换</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>事项清单</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The present scheme goes on</source>
        <translation>沿用现行细则</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>标记完成</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1：已完成</translation>
    </message>
</context>
<context>
    <name>duban::YearView</name>
    <message>
        <source>Working-day calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>mark of a rest day</comment>
        <translation>休</translation>
    </message>
    <message>
        <source>On</source>
        <comment>mark of a make-up day</comment>
        <translation>班</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消，没有任何改动。</translation>
    </message>
    <message>
        <source>“%1” is not a number of points; write for example -0.50, with at most two decimals.</source>
        <translation>“%1”不是分值，请写成 -0.50 的样子，最多两位小数。</translation>
    </message>
    <message>
        <source>“%1” is not a quarter; write for example 2026Q1.</source>
        <translation>“%1”不是季度，请写成 2026Q1 的样子。</translation>
    </message>
    <message>
        <source>Day %1 of the arrangement is not an object; write {"name", "date", "isOffDay"}.</source>
        <translation>节假日安排第 %1 天的写法不对，请写成 {"name", "date", "isOffDay"}。</translation>
    </message>
    <message>
        <source>Day %1 of the arrangement has no valid date; write it as 2026-03-05.</source>
        <translation>节假日安排第 %1 天没有有效日期，请写成 2026-03-05 的样子。</translation>
    </message>
    <message>
        <source>Day %1 is not in %2 or the December before it; correct the date or the year of the arrangement.</source>
        <translation>节假日安排第 %1 天不在 %2 年，也不在上一年 12 月，请改正日期或安排的年份。</translation>
    </message>
    <message>
        <source>Day %1 does not say whether it is off; add "isOffDay": true or false.</source>
        <translation>节假日安排第 %1 天没有写明是否放假，请补上 "isOffDay"：true 或 false。</translation>
    </message>
    <message>
        <source>Day %1 has no name; add "name", for instance 春节.</source>
        <translation>节假日安排第 %1 天没有名称，请补上 "name"，例如“春节”。</translation>
    </message>
    <message>
        <source>This is not a holiday arrangement (JSON stops making sense at byte %1); choose the year's .json file.</source>
        <translation>这不是节假日安排文件（从第 %1 字节起不是有效的 JSON），请选择该年度的 .json 文件。</translation>
    </message>
    <message>
        <source>The arrangement does not say its year; add "year", for instance 2027.</source>
        <translation>节假日安排没有写明年份，请补上 "year"，例如 2027。</translation>
    </message>
    <message>
        <source>The arrangement of %1 holds no days; add its list of "days".</source>
        <translation>%1 年的节假日安排中没有任何日期，请补上 "days" 列表。</translation>
    </message>
    <message>
        <source>Day %1 of the arrangement stands there twice; remove one of the two.</source>
        <translation>节假日安排第 %1 天重复出现，请删去其中一个。</translation>
    </message>
    <message>
        <source>%1 is handed over by a slip; name the clue on the slip, or name the slip here.</source>
        <translation>%1 要通过交办单交办；请在交办单上关联这条线索，或在此写明交办单文号。</translation>
    </message>
    <message>
        <source>State into which other clue %1 is merged, for instance XS-2026-0001.</source>
        <translation>请写明 %1 并入哪条线索，例如 XS-2026-0001。</translation>
    </message>
    <message>
        <source>State to which body %1 is sent.</source>
        <translation>请写明 %1 送往哪个单位或机关。</translation>
    </message>
    <message>
        <source>“%1” is not a way to dispose of a clue; choose handed over, merged, transferred, forwarded, not accepted or settled.</source>
        <translation>“%1”不是处置方式；请选择交办、并案、移送、转办、不予受理或了结。</translation>
    </message>
    <message>
        <source>“%1” is not the number of a clue; write it as XS-2026-0001.</source>
        <translation>“%1”不是线索编号，请写成 XS-2026-0001 的样子。</translation>
    </message>
    <message>
        <source>State the day on which the clue was received.</source>
        <translation>请填写线索的收到日期。</translation>
    </message>
    <message>
        <source>The clue cannot have been received on %1, after the day of its registration (%2).</source>
        <translation>收到日期 %1 晚于登记日期 %2，请改正。</translation>
    </message>
    <message>
        <source>A clue needs its content: when, where and what.</source>
        <translation>请填写线索内容：时间、地点、事实。</translation>
    </message>
    <message>
        <source>The content has %1 characters; at most %2 are kept. Put the rest into a file.</source>
        <translation>线索内容有 %1 字，最多 %2 字；其余内容请作为附件。</translation>
    </message>
    <message>
        <source>%1 was already disposed of on %2 (%3); it can be disposed of once only.</source>
        <translation>%1 已于 %2 处置（%3），不能再次处置。</translation>
    </message>
    <message>
        <source>State the reason why %1 is disposed of as “%2”.</source>
        <translation>请写明 %1 按“%2”处置的理由。</translation>
    </message>
    <message>
        <source>%1 was received on %2 and cannot be disposed of before that day.</source>
        <translation>%1 收到于 %2，处置日期不能早于这一天。</translation>
    </message>
    <message>
        <source>“%1” is not in the list of sources; choose one of: %2.</source>
        <translation>来源“%1”不在列表中，请从下列各项中选择：%2。</translation>
    </message>
    <message>
        <source>“%1” is not in the list of categories; choose one of: %2.</source>
        <translation>类别“%1”不在列表中，请从下列各项中选择：%2。</translation>
    </message>
    <message>
        <source>No unit has the code “%1”; look it up on the page of departments.</source>
        <translation>没有编码为“%1”的单位，请到“部门名录”页查找。</translation>
    </message>
    <message>
        <source>%1 is already disposed of and stays as it was; register a new clue for what is new.</source>
        <translation>%1 已经处置，不再修改；新的情况请另登记一条线索。</translation>
    </message>
    <message>
        <source>%1 cannot be merged into itself; name the other clue.</source>
        <translation>%1 不能并入自身，请写明另一条线索。</translation>
    </message>
    <message>
        <source>%1 was itself merged into %2; name that clue instead.</source>
        <translation>%1 本身已并入 %2，请改写后者。</translation>
    </message>
    <message>
        <source>There is no clue %1; look it up in the list of clues.</source>
        <translation>没有线索 %1，请到线索列表查找。</translation>
    </message>
    <message>
        <source>The first line names no column "%1"; add it, e.g. "code,name,short_name,group,aliases,valid_from,valid_to,successor_code".</source>
        <translation>首行没有“%1”列；请补上，例如“code,name,short_name,group,aliases,valid_from,valid_to,successor_code”（也可写“编码,单位名称,简称,组别,别名,启用日期,停用日期,承接单位”）。</translation>
    </message>
    <message>
        <source>Line %1, column "%2": "%3" is not a date; write it as 2026-03-05.</source>
        <translation>第 %1 行“%2”列：“%3”不是日期，请写成 2026-03-05 的样子。</translation>
    </message>
    <message>
        <source>Line %1, column "%2" is empty; every unit needs a code and a name.</source>
        <translation>第 %1 行“%2”列是空的；每个单位都要有编码和名称。</translation>
    </message>
    <message>
        <source>Line %1, column "%2": the last day %3 is before the first day %4; correct one of them.</source>
        <translation>第 %1 行“%2”列：停用日期 %3 早于启用日期 %4，请改正其中一个。</translation>
    </message>
    <message>
        <source>Line %1, column "%2": %4 has the successor %3 but no last day; enter the last day or remove the successor.</source>
        <translation>第 %1 行“%2”列：%4 写了承接单位 %3 却没有停用日期；请补停用日期或删去承接单位。</translation>
    </message>
    <message>
        <source>Line %1, column "%2": no unit of this list has the code "%3"; correct the code or add that unit.</source>
        <translation>第 %1 行“%2”列：名录里没有编码为“%3”的单位；请改正编码或补上该单位。</translation>
    </message>
    <message>
        <source>Line %1, column "%2": the name "%3" is already used in line %4; a name or alias may mean one unit only.</source>
        <translation>第 %1 行“%2”列：名称“%3”在第 %4 行已经用过；一个名称或别名只能对应一个单位。</translation>
    </message>
    <message>
        <source>Line %1, column "%2": the successors lead in a circle through "%3" (line %4); correct one of them.</source>
        <translation>第 %1 行“%2”列：承接关系绕成了一圈，经过“%3”（第 %4 行），请改正其中一处。</translation>
    </message>
    <message>
        <source>Line %1, column "%2": the code "%3" is already used in line %4; give each unit a code of its own.</source>
        <translation>第 %1 行“%2”列：编码“%3”在第 %4 行已经用过；请给每个单位一个单独的编码。</translation>
    </message>
    <message>
        <source>A quotation mark in the list of units is never closed; save the list as CSV again.</source>
        <translation>单位名录里有一个引号没有配对；请重新另存为 CSV。</translation>
    </message>
    <message>
        <source>The list of units has no line below its header; choose a list with at least one unit.</source>
        <translation>单位名录的表头下面没有内容；请选择至少有一个单位的名录。</translation>
    </message>
    <message>
        <source>The list of units is not UTF-8 text; save it as "CSV UTF-8" and try again.</source>
        <translation>单位名录不是 UTF-8 文字；请另存为“CSV UTF-8”后再试。</translation>
    </message>
    <message>
        <source>“%1” has no code; give it a short one, such as ZF02.</source>
        <translation>“%1”没有编码，请给它一个短编码，例如 ZF02。</translation>
    </message>
    <message>
        <source>The unit %1 has no name; enter its full name.</source>
        <translation>单位 %1 没有名称，请填写全称。</translation>
    </message>
    <message>
        <source>%1: the last day %2 is before the first day %3; correct one of them.</source>
        <translation>%1：停用日期 %2 早于启用日期 %3，请改正其中一个。</translation>
    </message>
    <message>
        <source>%1 has the successor %2 but no last day; enter the last day or remove the successor.</source>
        <translation>%1 写了承接单位 %2 却没有停用日期，请补停用日期或删去承接单位。</translation>
    </message>
    <message>
        <source>“%1” would mean both %2 and %3, which exist at the same time; give one of them another name, or end the other one first.</source>
        <translation>“%1”会同时指 %2 和 %3，而两者同时存在；请给其中一个另起名称，或先停用另一个。</translation>
    </message>
    <message>
        <source>%1: no unit has the code “%2”; correct the successor or add that unit first.</source>
        <translation>%1：没有编码为“%2”的单位，请改正承接单位或先添加该单位。</translation>
    </message>
    <message>
        <source>%1: the successors lead in a circle through %2; name a unit that goes on.</source>
        <translation>%1：承接关系经过 %2 绕成了一圈，请指定一个继续存在的单位。</translation>
    </message>
    <message>
        <source>The code %1 already belongs to %2; give “%3” a code of its own.</source>
        <translation>编码 %1 已属于 %2，请给“%3”一个单独的编码。</translation>
    </message>
    <message>
        <source>State the last day of %1, as in the decision that ends it.</source>
        <translation>请按撤并文件写明 %1 的停用日期。</translation>
    </message>
    <message>
        <source>%1 already ended on %2; correct that through the list of units (CSV).</source>
        <translation>%1 已于 %2 停用；如需更正，请通过单位名录（CSV）修改。</translation>
    </message>
    <message>
        <source>%1 does not exist on %2 and cannot carry on the work; name another successor.</source>
        <translation>%1 在 %2 不存在，不能承接，请另指定承接单位。</translation>
    </message>
    <message>
        <source>%1 cannot be written; close it if it is open elsewhere, or choose another folder.</source>
        <translation>%1 无法写入；如在别处打开请先关闭，或换一个文件夹。</translation>
    </message>
    <message>
        <source>There is nothing to print; choose at least one paper.</source>
        <translation>没有可打印的内容，请至少选择一份文书。</translation>
    </message>
    <message>
        <source>"%1" is text in an unknown encoding; save it as "CSV UTF-8" or as .xlsx and try again.</source>
        <translation>“%1”的文字编码无法识别；请另存为“CSV UTF-8”或 .xlsx 后再试。</translation>
    </message>
    <message>
        <source>"%1" is not a workbook; choose an Excel workbook (.xlsx) or a CSV file.</source>
        <translation>“%1”不是工作簿；请选择 Excel 工作簿（.xlsx）或 CSV 文件。</translation>
    </message>
    <message>
        <source>"%1" is damaged or incomplete and nothing was read; open it in Excel or WPS, save it as a new .xlsx, or fetch it again.</source>
        <translation>“%1”已损坏或不完整，没有读入任何内容；请用 Excel 或 WPS 打开后另存为新的 .xlsx，或重新取得该文件。</translation>
    </message>
    <message>
        <source>"%1" is a workbook of an older kind (.xls or .et); open it in Excel or WPS, save it as .xlsx and choose that file.</source>
        <translation>“%1”是旧格式的工作簿（.xls 或 .et）；请用 Excel 或 WPS 打开，另存为 .xlsx 后再选择。</translation>
    </message>
    <message>
        <source>"%1" is protected by a password; open it in Excel or WPS, save it without a password and choose that file.</source>
        <translation>“%1”设有打开密码；请用 Excel 或 WPS 打开，取消密码另存后再选择。</translation>
    </message>
    <message>
        <source>"%1" holds more than a ledger can (over 1 GiB unpacked, 1,000 parts, 16,384 columns or 1,048,576 rows); split it into smaller workbooks.</source>
        <translation>“%1”超出台账可能的大小（解压后超过 1 GiB，或超过 1000 个部件、16384 列、1048576 行）；请拆成几个较小的工作簿。</translation>
    </message>
    <message>
        <source>There is no file "%1"; check its name and folder.</source>
        <translation>没有“%1”这个文件；请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>"%1" cannot be read; close it elsewhere or check its permissions.</source>
        <translation>“%1”无法读取；请在别处关闭它，或检查访问权限。</translation>
    </message>
    <message>
        <source>"%1" is empty; choose the file that holds the ledger.</source>
        <translation>“%1”是空文件；请选择存有台账的文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be read; check the name and the folder.</source>
        <translation>“%1”读不出来，请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>The list of units changed meanwhile; read the ledger again.</source>
        <translation>单位名录刚刚变动过，请重新读取台账。</translation>
    </message>
    <message>
        <source>There is no import %1 in this file; check the number.</source>
        <translation>本文件没有第 %1 次导入，请核对序号。</translation>
    </message>
    <message>
        <source>Import %1 was already withdrawn on %2.</source>
        <translation>第 %1 次导入已于 %2 撤销。</translation>
    </message>
    <message>
        <source>Import %1 cannot be withdrawn: these slips were worked since then: %2. Void them one by one.</source>
        <translation>第 %1 次导入不能撤销：这些交办单导入后已办理过：%2。请逐份作废。</translation>
    </message>
    <message>
        <source>The column mapping is not readable; write {"columns":{"field":"header text"}}.</source>
        <translation>列对应表无法读取；请写成 {"columns":{"field":"表头文字"}}。</translation>
    </message>
    <message>
        <source>The column mapping names "%1", which is no field; the fields are %2.</source>
        <translation>列对应表写了“%1”，没有这个字段；可用的字段有：%2。</translation>
    </message>
    <message>
        <source>No sheet of "%1" has the header of a ledger in its first 30 rows; it must name at least the unit (承办单位) and the problem (存在问题), or say which columns they are with a column mapping.</source>
        <translation>“%1”的各张工作表前 30 行里都没有台账的表头；表头至少要有承办单位和存在问题两列，或用列对应表指明是哪几列。</translation>
    </message>
    <message>
        <source>A sheet holds at most %1 matters and this list has %2; narrow the filter, e.g. to one year.</source>
        <translation>一张工作表最多放 %1 个事项，这份清单有 %2 个；请缩小筛选范围，例如只选一年。</translation>
    </message>
    <message>
        <source>There is no folder "%1"; choose another place for the workbook.</source>
        <translation>没有“%1”这个文件夹；请换一个保存位置。</translation>
    </message>
    <message>
        <source>The workbook "%1" could not be written; check the place and the free space, then try again.</source>
        <translation>工作簿“%1”没有写成；请检查保存位置和剩余空间后再试，原来的文件没有改动。</translation>
    </message>
    <message>
        <source>State the day from which the setting “%1” applies.</source>
        <translation>请写明设置“%1”从哪一天起生效。</translation>
    </message>
    <message>
        <source>An entry of a list needs a name.</source>
        <translation>列表条目不能没有名称，请填写名称。</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>人员不能没有姓名，请填写姓名。</translation>
    </message>
    <message>
        <source>“%1” is already among the persons; add a word that tells the two apart.</source>
        <translation>人员中已有“%1”，请加字区分。</translation>
    </message>
    <message>
        <source>There is no setting “%1”; choose one of: %2.</source>
        <translation>没有“%1”这项设置，请从下列各项中选择：%2。</translation>
    </message>
    <message>
        <source>The setting “%1” must be a whole number from %2 to %3, not “%4”.</source>
        <translation>设置“%1”应为 %2 至 %3 的整数，不能是“%4”。</translation>
    </message>
    <message>
        <source>The file holds an unknown value (%1, row %2, %3: “%4”); restore the latest backup.</source>
        <translation>数据文件中有无法识别的值（%1，第%2行，%3：“%4”），请恢复最近的备份。</translation>
    </message>
    <message>
        <source>Scheme, “%1”: a text is missing here; write it in quotation marks.</source>
        <translation>考核细则“%1”处缺少文字，请加引号填写。</translation>
    </message>
    <message>
        <source>Scheme, “%1”: write the points as text with at most two decimals, for example "-0.50".</source>
        <translation>考核细则“%1”处的分值应写成最多两位小数的文字，例如 "-0.50"。</translation>
    </message>
    <message>
        <source>Scheme, “%1”: write a whole number from %2 to %3.</source>
        <translation>考核细则“%1”处应填 %2 到 %3 的整数。</translation>
    </message>
    <message>
        <source>Scheme, “%1”: this word is not known; use one of %2.</source>
        <translation>考核细则“%1”处的用词无法识别，可用：%2。</translation>
    </message>
    <message>
        <source>Scheme, “%1”: a list in square brackets is missing here.</source>
        <translation>考核细则“%1”处缺少用方括号括起的列表。</translation>
    </message>
    <message>
        <source>Scheme, “%1”: this key is not known; correct or remove it.</source>
        <translation>考核细则“%1”这一项无法识别，请改正或删去。</translation>
    </message>
    <message>
        <source>Scheme, “%1”: the maximum must be above the floor, and the floor not below 0.</source>
        <translation>考核细则“%1”：满分应高于保底分，保底分不得低于 0。</translation>
    </message>
    <message>
        <source>Scheme, “%1”: points may not be 0, and caps and factor must be above 0.</source>
        <translation>考核细则“%1”：分值不得为 0，封顶和系数应大于 0。</translation>
    </message>
    <message>
        <source>Scheme, “valid_from”: a scheme begins on the first day of a quarter, for example 2026-07-01.</source>
        <translation>考核细则“valid_from”：细则应从某季度第一天起施行，例如 2026-07-01。</translation>
    </message>
    <message>
        <source>Scheme, “components”: the weights sum to %1; they must sum to 100.</source>
        <translation>考核细则“components”：各部分权重合计为 %1，应为 100。</translation>
    </message>
    <message>
        <source>Scheme, “components”: exactly one component must be of kind deductions.</source>
        <translation>考核细则“components”：扣分制（deductions）的部分应当有且只有一个。</translation>
    </message>
    <message>
        <source>Scheme: the code “%1” is used twice; give each its own.</source>
        <translation>考核细则：代码“%1”用了两次，请各用各的代码。</translation>
    </message>
    <message>
        <source>Scheme: rule “%1” fires together with another rule of its trigger in one group; part their groups.</source>
        <translation>考核细则：规则“%1”与同一触发条件的另一条规则在同一组重复计分，请分开适用组别。</translation>
    </message>
    <message>
        <source>Scheme, “grades”: list the grades from the best to the worst.</source>
        <translation>考核细则“grades”：等次应从高到低排列。</translation>
    </message>
    <message>
        <source>The scheme is not a JSON object (fault at byte %1); export one and change that.</source>
        <translation>考核细则不是有效的 JSON（第 %1 字节处有误），请导出一份后在其上修改。</translation>
    </message>
    <message>
        <source>There is no unit with the code “%1”; choose one from the list of units.</source>
        <translation>名录中没有代码为“%1”的单位，请从名录中选择。</translation>
    </message>
    <message>
        <source>“%1” is not a rule that is entered by hand; choose one of: %2.</source>
        <translation>“%1”不是可人工计分的规则，可选：%2。</translation>
    </message>
    <message>
        <source>%1 points do not fit the rule “%2” (%3); give points of the same sign, not 0.</source>
        <translation>%1 分与规则“%2”（%3）不符，应为同号且不为 0。</translation>
    </message>
    <message>
        <source>Points entered by hand need a reason; write what happened and when.</source>
        <translation>人工计分应写明事由，请填写何时发生何事。</translation>
    </message>
    <message>
        <source>Points entered by hand need evidence; name at least one paper or file.</source>
        <translation>人工计分应有依据，请至少列出一份文件或材料。</translation>
    </message>
    <message>
        <source>Points entered by hand need an approver; name who approved them.</source>
        <translation>人工计分应有审批人，请填写由谁批准。</translation>
    </message>
    <message>
        <source>There is no matter “%1”; write for example 江效交〔2026〕12号/2.</source>
        <translation>没有“%1”这个事项，请按“江效交〔2026〕12号/2”的样式填写。</translation>
    </message>
    <message>
        <source>%1 has been announced; enter the points in the earliest quarter that is still a draft.</source>
        <translation>%1 已公示，请记入尚未公示的最早一个季度。</translation>
    </message>
    <message>
        <source>%1 has not begun on %2; choose a quarter that has begun.</source>
        <translation>%2 时 %1 尚未开始，请选择已开始的季度。</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not a mark; write unit code and mark, for example ZF02,38.50.</source>
        <translation>第 %1 行：“%2”不是得分，请按“单位编码,得分”填写，例如 ZF02,38.50。</translation>
    </message>
    <message>
        <source>The scheme has no component “%1” that takes marks.</source>
        <translation>考核细则中没有可录入得分的“%1”部分。</translation>
    </message>
    <message>
        <source>%1: the mark %2 must lie between 0 and %3.</source>
        <translation>%1：得分 %2 应在 0 至 %3 之间。</translation>
    </message>
    <message>
        <source>%1 has no step “%2”; name a verb, or the step's id as “show” gives it.</source>
        <translation>%1 没有“%2”这一步；请写动词，或 show 给出的步骤标识。</translation>
    </message>
    <message>
        <source>“%1” is no step; choose one of: %2.</source>
        <translation>没有“%1”这个步骤，请从中选择：%2。</translation>
    </message>
    <message>
        <source>Give a date or a number of days, not both.</source>
        <translation>日期和天数只写其一。</translation>
    </message>
    <message>
        <source>“%1” needs an “input” object.</source>
        <translation>“%1”需要 input 对象。</translation>
    </message>
    <message>
        <source>“%1” cannot be added; choose clue, slip or entry.</source>
        <translation>不能新增“%1”，请选 clue、slip 或 entry。</translation>
    </message>
    <message>
        <source>The line is not one JSON object (character %1); correct it.</source>
        <translation>这一行不是一个 JSON 对象（第 %1 个字符），请改正。</translation>
    </message>
    <message>
        <source>The sample year of this program is damaged (%1); install it again.</source>
        <translation>本程序自带的示例年度已损坏（%1），请重新安装。</translation>
    </message>
    <message>
        <source>The sample year could not be unpacked to “%1”; free some space.</source>
        <translation>示例年度无法解到“%1”，请腾出空间。</translation>
    </message>
    <message>
        <source>“%1” is not one JSON object (character %2); correct it.</source>
        <translation>“%1”不是一个 JSON 对象（第 %2 个字符），请改正。</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>“%1”应为文字。</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>“%1”应为文字列表。</translation>
    </message>
    <message>
        <source>“%1” must be a date, written as 2026-03-05.</source>
        <translation>“%1”应为日期，写成 2026-03-05 的样子。</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>“%1”应为整数。</translation>
    </message>
    <message>
        <source>“%1” is not known here; the keys are: %2.</source>
        <translation>这里没有“%1”这一项；可用的有：%2。</translation>
    </message>
    <message>
        <source>“%1”: no unit has the code “%2”; check the list of units.</source>
        <translation>“%1”：没有编码为“%2”的单位，请查单位名录。</translation>
    </message>
    <message>
        <source>“%1”: give the limit as days or as a date, not both.</source>
        <translation>“%1”：时限写天数或日期，只写其一。</translation>
    </message>
    <message>
        <source>“%1”: “%2” is not known; choose immediate, limited or standing.</source>
        <translation>“%1”：没有“%2”，请选 immediate（立行立改）、limited（限期整改）或 standing（长期坚持）。</translation>
    </message>
    <message>
        <source>“%1” must be a list of objects.</source>
        <translation>“%1”应为对象列表。</translation>
    </message>
    <message>
        <source>%1: “%2” needs a reason; write it in the note.</source>
        <translation>%1：“%2”须写明理由，请填写。</translation>
    </message>
    <message>
        <source>%1: “%2” is decided by the leader; enter it in the leader's name.</source>
        <translation>%1：“%2”由领导决定，请以领导名义录入。</translation>
    </message>
    <message>
        <source>%1: a limit of %2 working days is not allowed; choose 1 to %3.</source>
        <translation>%1：时限不能为 %2 个工作日，请写 1 到 %3。</translation>
    </message>
    <message>
        <source>%1: the limit %2 is not after %3; choose a later date.</source>
        <translation>%1：时限 %2 不晚于 %3，请选更晚的日期。</translation>
    </message>
    <message>
        <source>%1 has no limit; enter a number of working days or a date before issuing.</source>
        <translation>%1 未定整改时限，请先填工作日数或日期再交办。</translation>
    </message>
    <message>
        <source>%1 was refused on %2 and this is undecided; uphold or reject the refusal first.</source>
        <translation>%1 已于 %2 退件，尚未处理，请先同意或不同意退件。</translation>
    </message>
    <message>
        <source>%1 was already refused on %2; decide on that first.</source>
        <translation>%1 已于 %2 退件，请先处理该退件。</translation>
    </message>
    <message>
        <source>%1 was issued on %2; it can be refused only within %3 working days.</source>
        <translation>%1 于 %2 交办，只能在 %3 个工作日内退件。</translation>
    </message>
    <message>
        <source>%1 has no undecided refusal; record the unit's refusal first.</source>
        <translation>%1 没有待处理的退件，请先登记退件。</translation>
    </message>
    <message>
        <source>%1: submitting needs the result; write what was done in the note.</source>
        <translation>%1：报送须写明整改结果，请填写做了什么。</translation>
    </message>
    <message>
        <source>%1: an extension was asked on %2 and is undecided; grant or deny it first.</source>
        <translation>%1：已于 %2 申请延期，尚未处理，请先批准或不予批准。</translation>
    </message>
    <message>
        <source>%1: the limit was %2; an extension can be asked only before it expires.</source>
        <translation>%1：时限为 %2，延期须在到期前申请。</translation>
    </message>
    <message>
        <source>%1: name the date asked for; it must lie after the limit %2.</source>
        <translation>%1：请写明延至的日期，须晚于现时限 %2。</translation>
    </message>
    <message>
        <source>%1: no extension is waiting for a decision; record the request first.</source>
        <translation>%1：没有待批的延期申请，请先登记申请。</translation>
    </message>
    <message>
        <source>%1: the limit is %2, more than %3 working days away; there is nothing to remind of yet.</source>
        <translation>%1：时限为 %2，距今超过 %3 个工作日，尚无需催办。</translation>
    </message>
    <message>
        <source>%1: verification needs the finding; write it in the note.</source>
        <translation>%1：核查须写明核查结论，请填写。</translation>
    </message>
    <message>
        <source>%1 cannot be closed: %2.</source>
        <translation>%1 不能销号：%2。</translation>
    </message>
    <message>
        <source>%1: the re-check is dated %2, not after the closure (%3); choose a later date.</source>
        <translation>%1：回头看日期%2不晚于销号日期（%3），请选择更晚的日期。</translation>
    </message>
    <message>
        <source>%1 has rebounded on %2; the new matter is worked instead.</source>
        <translation>%1 已于 %2 登记反弹，请办理新的事项。</translation>
    </message>
    <message>
        <source>%1: name the matter that it is merged into.</source>
        <translation>%1：请写明并入哪一事项。</translation>
    </message>
    <message>
        <source>%1 was already signed on %2; correct the date instead of signing again.</source>
        <translation>%1 已于 %2 签收；如日期有误请更正，不必再次签收。</translation>
    </message>
    <message>
        <source>%1 is “%2”; “%3” is possible only when it is: %4.</source>
        <translation>%1 现为“%2”，只有在“%4”时才能“%3”。</translation>
    </message>
    <message>
        <source>%1: the step has no valid date; write for example 2026-03-05.</source>
        <translation>%1：办理日期无效，请写成 2026-03-05 的样子。</translation>
    </message>
    <message>
        <source>%1: the step is dated %2, before the one it follows (%3); correct the date.</source>
        <translation>%1：办理日期 %2 早于上一步（%3），请改正日期。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a step of a single matter; use it on the slip.</source>
        <translation>%1：“%2”不是单个事项的步骤，请对整张交办单办理。</translation>
    </message>
    <message>
        <source>%1 has several matters; name one of them: %2.</source>
        <translation>%1 有多个事项，请指明其中一个：%2。</translation>
    </message>
    <message>
        <source>The step is dated %1, which lies in the future; today is %2.</source>
        <translation>办理日期 %1 在将来；今天是 %2。</translation>
    </message>
    <message>
        <source>The text has more than %1 characters; shorten it or attach it as a file.</source>
        <translation>文字超过 %1 字，请压缩，或作为附件。</translation>
    </message>
    <message>
        <source>The slip has no matter; enter at least one problem.</source>
        <translation>交办单没有事项，请至少填写一个问题。</translation>
    </message>
    <message>
        <source>%1 cannot be voided: its matter %2 is “%3” already; void the open matters one by one.</source>
        <translation>%1 不能作废：第 %2 项已是“%3”，请逐项作废未办结的事项。</translation>
    </message>
    <message>
        <source>%1 has no matter %2; check the number after the slash.</source>
        <translation>%1 没有第 %2 项，请核对斜杠后的序号。</translation>
    </message>
    <message>
        <source>%1: write the progress in the note.</source>
        <translation>%1：请填写整改进展。</translation>
    </message>
    <message>
        <source>Measure %1 was already done on %2; correct the date instead.</source>
        <translation>第 %1 条措施已于 %2 完成；如日期有误请更正。</translation>
    </message>
    <message>
        <source>There is no measure %1; the matter has %2.</source>
        <translation>没有第 %1 条措施，该事项共 %2 条。</translation>
    </message>
    <message>
        <source>The measure has no text; write what is to be done in the note.</source>
        <translation>措施没有内容，请写明要做什么。</translation>
    </message>
    <message>
        <source>Name at least one file to attach.</source>
        <translation>请至少选择一个文件。</translation>
    </message>
    <message>
        <source>Matter %1 has no problem text; describe the problem.</source>
        <translation>第 %1 项没有问题描述，请写明存在的问题。</translation>
    </message>
    <message>
        <source>Matter %1 has a text of more than %2 characters; shorten it or attach it as a file.</source>
        <translation>第 %1 项有文字超过 %2 字，请压缩，或作为附件。</translation>
    </message>
    <message>
        <source>Matter %1 has no category; choose one.</source>
        <translation>第 %1 项没有问题类别，请选择。</translation>
    </message>
    <message>
        <source>Matter %1 has no limit; enter working days or a date.</source>
        <translation>第 %1 项没有整改时限，请填工作日数或日期。</translation>
    </message>
    <message>
        <source>Matter %1: a limit of %2 working days is not allowed; choose 1 to %3.</source>
        <translation>第 %1 项：时限不能为 %2 个工作日，请写 1 到 %3。</translation>
    </message>
    <message>
        <source>The slip has no lead unit; choose the unit that answers.</source>
        <translation>交办单没有主办单位，请选择。</translation>
    </message>
    <message>
        <source>The title has more than 200 characters; shorten it.</source>
        <translation>标题超过 200 字，请压缩。</translation>
    </message>
    <message>
        <source>“%1” is not a reference; write for example 江效交〔2026〕12号/2, 草-12 or XS-2026-0001.</source>
        <translation>“%1”不是编号，请写成 江效交〔2026〕12号/2、草-12 或 XS-2026-0001 的样子。</translation>
    </message>
    <message>
        <source>%1: the refusal is upheld, so another unit must take the matter; choose one.</source>
        <translation>%1：同意退件即须改交另一单位，请选择。</translation>
    </message>
    <message>
        <source>%1: there is no such step to correct; choose one from the history.</source>
        <translation>%1：没有这一步可更正，请从办理过程中选择。</translation>
    </message>
    <message>
        <source>“%1” cannot be corrected; choose on, to, person or note.</source>
        <translation>“%1”不能更正，请选 on、to、person 或 note。</translation>
    </message>
    <message>
        <source>“%1” is not a date; write for example 2026-03-05.</source>
        <translation>“%1”不是日期，请写成 2026-03-05 的样子。</translation>
    </message>
    <message>
        <source>This record was changed meanwhile; load it again and repeat your step. Nothing was saved.</source>
        <translation>这条记录刚被改动过，没有保存。请重新载入后再操作一次。</translation>
    </message>
    <message>
        <source>This matter is “%1”; its table can no longer be changed.</source>
        <translation>该事项已是“%1”，表内内容不能再改。</translation>
    </message>
    <message>
        <source>%1 does not exist on %2; its successor is: %3.</source>
        <translation>%1 在 %2 已不存在，承接单位：%3。</translation>
    </message>
    <message>
        <source>“%1” is not a category of this office; choose one from the list.</source>
        <translation>“%1”不在本办问题类别中，请从列表中选择。</translation>
    </message>
    <message>
        <source>“%1” is not a source of this office; choose one from the list.</source>
        <translation>“%1”不在本办问题来源中，请从列表中选择。</translation>
    </message>
    <message>
        <source>“%1” is not a severity of this office; choose one from the list.</source>
        <translation>“%1”不在本办严重程度中，请从列表中选择。</translation>
    </message>
    <message>
        <source>%1 is “%2” and can no longer be edited; void and re-issue it, or send it back first.</source>
        <translation>%1 现为“%2”，不能再修改；请先退回，或作废后补发。</translation>
    </message>
    <message>
        <source>There is no slip “%1” in this file; check the number.</source>
        <translation>本文件中没有交办单“%1”，请核对文号。</translation>
    </message>
    <message>
        <source>This matter is no longer in the file; load the list again.</source>
        <translation>该事项已不在文件中，请刷新列表。</translation>
    </message>
    <message>
        <source>This slip is no longer in the file; load the list again.</source>
        <translation>该交办单已不在文件中，请刷新列表。</translation>
    </message>
    <message>
        <source>The file “%1” does not exist or is no plain file; check its name.</source>
        <translation>文件“%1”不存在或不是普通文件，请核对文件名。</translation>
    </message>
    <message>
        <source>The file “%1” is larger than 200 MiB; make it smaller or keep it elsewhere.</source>
        <translation>文件“%1”超过 200 MiB，请压缩或另行存放。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read; check its permissions.</source>
        <translation>文件“%1”无法读取，请检查权限。</translation>
    </message>
    <message>
        <source>The file “%1” could not be stored; check the free space. Nothing was changed.</source>
        <translation>文件“%1”未能存入，请检查磁盘空间；未作任何改动。</translation>
    </message>
    <message>
        <source>“%1” is on a network share, where data can be lost without notice. Copy the file to a local disk.</source>
        <translation>“%1”在网络共享上，数据可能在不知不觉中丢失。请把文件复制到本机磁盘。</translation>
    </message>
    <message>
        <source>The file is read-only; nothing was saved. Remove the write protection or copy the file to another folder.</source>
        <translation>文件是只读的，没有保存。请去掉写保护，或把文件复制到别的文件夹。</translation>
    </message>
    <message>
        <source>“%1” is open in another window (%2, process %3). Close it there, or open the file read-only.</source>
        <translation>“%1”已在另一个窗口打开（%2，进程 %3）。请先在那里关闭，或以只读方式打开。</translation>
    </message>
    <message>
        <source>The file could not be read or written; nothing was changed. Check the disk and try again.</source>
        <translation>文件读写失败，没有任何改动。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>“%1” already exists; choose another name.</source>
        <translation>“%1”已经存在，请换一个文件名。</translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist; create it or choose another.</source>
        <translation>“%1”所在的文件夹不存在，请先建立或另选文件夹。</translation>
    </message>
    <message>
        <source>“%1” does not exist; check the name and the folder.</source>
        <translation>“%1”不存在，请核对文件名和文件夹。</translation>
    </message>
    <message>
        <source>“%1” may not be read by this user; ask the administrator for permission.</source>
        <translation>当前用户无权读取“%1”，请联系管理员授权。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of this program; install that version to open it.</source>
        <translation>“%1”是由更新版本的程序保存的，请安装新版本后打开。</translation>
    </message>
    <message>
        <source>The file is damaged; nothing was changed. Restore the latest backup.</source>
        <translation>文件已损坏，没有任何改动。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>The file is in use by another program; nothing was saved. Close the other program and try again.</source>
        <translation>文件正被另一个程序使用，没有保存。请关闭那个程序后重试。</translation>
    </message>
    <message>
        <source>This is not a Dubantai file. Choose a file that ends in .duban.</source>
        <translation>这不是督办台的文件，请选择以 .duban 结尾的文件。</translation>
    </message>
    <message>
        <source>The last save of “%1” was interrupted; open it once for writing, which puts it in order.</source>
        <translation>“%1”上次保存中断；请以可写方式打开一次，程序会自动恢复。</translation>
    </message>
    <message>
        <source>“%1” comes from an older version; open it once for writing so that it is upgraded.</source>
        <translation>“%1”来自旧版本，请以可写方式打开一次，以便升级。</translation>
    </message>
    <message>
        <source>The copy “%1” could not be written; nothing was changed. Check the free space and the folder.</source>
        <translation>副本“%1”未能写成，没有任何改动。请检查剩余空间和文件夹。</translation>
    </message>
    <message>
        <source>The disk is full; this entry was not saved, all earlier ones were. Free some space and try again.</source>
        <translation>磁盘已满，本次没有保存，此前的都已保存。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Record %2 of “%1” holds an unreadable value in “%3”; nothing was changed. Restore the latest backup.</source>
        <translation>“%1”第 %2 条记录的“%3”无法识别，没有任何改动。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>The file was opened read-only; nothing was saved.</source>
        <translation>文件是以只读方式打开的，没有保存。</translation>
    </message>
    <message>
        <source>%1 See “duban %2 --help”.</source>
        <translation>%1 用法见“duban %2 --help”。</translation>
    </message>
    <message>
        <source>Write: duban %1 %2. See “duban %1 --help”.</source>
        <translation>请写成：duban %1 %2。用法见“duban %1 --help”。</translation>
    </message>
    <message>
        <source>--%1: “%2” is not a date; write it as 2026-03-05.</source>
        <translation>--%1：“%2”不是日期，请写成 2026-03-05 的样子。</translation>
    </message>
    <message>
        <source>--%1: “%2” is not a whole number.</source>
        <translation>--%1：“%2”不是整数。</translation>
    </message>
    <message>
        <source>Write: duban deadline FILE --from DATE --days N.</source>
        <translation>请写成：duban deadline 文件 --from 日期 --days N。</translation>
    </message>
    <message>
        <source>--days: choose 1 to 1000 working days.</source>
        <translation>--days：请写 1 到 1000 个工作日。</translation>
    </message>
    <message>
        <source>--within cannot be negative.</source>
        <translation>--within 不能为负。</translation>
    </message>
    <message>
        <source>--state: “%1” is not known; choose one of: %2.</source>
        <translation>--state：没有“%1”，请从中选择：%2。</translation>
    </message>
    <message>
        <source>--quarter: “%1” is not a quarter; write for example 2026Q1.</source>
        <translation>--quarter：“%1”不是季度，例如写 2026Q1。</translation>
    </message>
    <message>
        <source>“%1” is not the number of an import.</source>
        <translation>“%1”不是导入的序号。</translation>
    </message>
    <message>
        <source>--sort: “%1” is not known; choose one of: %2, with :desc to reverse it.</source>
        <translation>--sort：没有“%1”，请从中选择：%2，后加 :desc 为倒序。</translation>
    </message>
    <message>
        <source>--limit and --offset cannot be negative.</source>
        <translation>--limit 和 --offset 不能为负。</translation>
    </message>
    <message>
        <source>--sample brings its own units and office; leave --%1 out.</source>
        <translation>--sample 自带单位和办公室，请去掉 --%1。</translation>
    </message>
    <message>
        <source>Name the component that the marks belong to: --component CODE.</source>
        <translation>请写明分值属于哪一项：--component 编码。</translation>
    </message>
    <message>
        <source>Name what to print as “%1”: a slip's number, or a quarter such as 2026Q1.</source>
        <translation>请写明“%1”要打印哪一份：交办单编号，或季度（如 2026Q1）。</translation>
    </message>
    <message>
        <source>%1: there is no such matter on this slip.</source>
        <translation>%1：这份交办单没有该事项。</translation>
    </message>
    <message>
        <source>The paper “%1” is not in this version; there are: %2.</source>
        <translation>本版本没有“%1”这种文书；现有：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened; its stored copy may be missing. Check the file.</source>
        <translation>“%1”打不开，存档可能缺失，请检查文件。</translation>
    </message>
    <message>
        <source>Write: duban generate FILE --matters N --seed S [--years Y], with 1 to 10000000 matters and 1 to 20 years.</source>
        <translation>请写成：duban generate 文件 --matters N --seed S [--years Y]，事项 1 到 10000000 项，年数 1 到 20。</translation>
    </message>
    <message>
        <source>%1 cannot be read; close it if it is open elsewhere.</source>
        <translation>%1 无法读取，如已在别处打开请先关闭。</translation>
    </message>
    <message>
        <source>Name the kind of paper: --kind %1.</source>
        <translation>请用 --kind 写明文书种类：%1。</translation>
    </message>
    <message>
        <source>Choose --kind report or --kind notice.</source>
        <translation>请写 --kind report（报告）或 --kind notice（通报）。</translation>
    </message>
    <message>
        <source>The printer did not take the pages; look whether it is on, or save a PDF instead.</source>
        <translation>打印机没有接收页面；请检查打印机是否开机，或改存 PDF。</translation>
    </message>
    <message>
        <source>No printer is installed on this computer; save a PDF and print it elsewhere.</source>
        <translation>本机没有安装打印机；请存为 PDF 后在别处打印。</translation>
    </message>
    <message>
        <source>Write: duban export FILE --what ledger|scores|summary|three-lists --xlsx PATH.</source>
        <translation>请写成：duban export 文件 --what ledger|scores|summary|three-lists --xlsx 路径。</translation>
    </message>
    <message>
        <source>Choose the category first; a requirement text is kept for one category.</source>
        <translation>请先选择类别；要求模板按类别保存。</translation>
    </message>
    <message>
        <source>Write the requirement first; an empty text is not kept.</source>
        <translation>请先写明整改要求；空白内容不能存为模板。</translation>
    </message>
    <message>
        <source>The text has more than %1 characters; shorten it.</source>
        <translation>文字超过%1字，请压缩。</translation>
    </message>
    <message>
        <source>“%1” has this text among its templates already; nothing was added.</source>
        <translation>“%1”类模板中已有这段文字，没有重复添加。</translation>
    </message>
    <message>
        <source>This requirement text is no longer offered; load the list again.</source>
        <translation>这条要求模板已停用，请重新载入列表。</translation>
    </message>
    <message>
        <source>“%1” is no backup of this program; choose a file that “backup” or “pack” has written.</source>
        <translation>“%1”不是本程序的备份，请选择由备份或搬家打包生成的文件。</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged (%2); nothing was changed. Use another backup.</source>
        <translation>备份“%1”已损坏（%2），未作任何改动。请改用另一份备份。</translation>
    </message>
    <message>
        <source>“%1” does not open: the password is wrong, or the file was altered or cut short.</source>
        <translation>“%1”打不开：口令不对，或文件被改动、截断。</translation>
    </message>
    <message>
        <source>The backup “%1” could not be written; check the folder and the free space. Earlier backups are untouched.</source>
        <translation>备份“%1”未能写入，请检查文件夹和剩余空间。以前的备份都在。</translation>
    </message>
    <message>
        <source>“%1” is sealed with a password; give it with --password-stdin.</source>
        <translation>“%1”已用口令密封，请用 --password-stdin 输入口令。</translation>
    </message>
    <message>
        <source>“%1” is open in another window; close it there, then restore again.</source>
        <translation>“%1”正在另一个窗口中打开，请先关闭，再恢复。</translation>
    </message>
    <message>
        <source>“%1” could not be put in place; nothing was changed. Check the folder's permissions.</source>
        <translation>“%1”未能归位，未作任何改动。请检查文件夹权限。</translation>
    </message>
    <message>
        <source>The checkpoint could not be kept in “%1”; check its permissions and the free space.</source>
        <translation>检查点未能存入“%1”，请检查文件夹权限和剩余空间。</translation>
    </message>
    <message>
        <source>The sealed data cannot be opened: it was changed, or belongs elsewhere. Restore the latest backup.</source>
        <translation>密封的数据无法打开：内容已被改动，或不属于此处。请恢复最近一次备份。</translation>
    </message>
    <message>
        <source>The sealed file could not be read or written; check the free space and try again.</source>
        <translation>密封文件无法读写；请检查磁盘空间后重试。</translation>
    </message>
    <message>
        <source>The password could not be worked on: too little memory. Close other programs.</source>
        <translation>内存不足，无法处理口令；请关闭其他程序后再试。</translation>
    </message>
    <message>
        <source>This is sealed; sign in as a person who may read it, and try again.</source>
        <translation>内容已密封；请以有权查看的人员身份登录后再试。</translation>
    </message>
    <message>
        <source>A sealed value of “%1” (%2) cannot be opened: it was changed outside the program. Restore the latest backup.</source>
        <translation>“%1”的密封内容（%2）无法打开：已在程序之外被改动。请恢复最近一次备份。</translation>
    </message>
    <message>
        <source>The name or the password is wrong; nothing was unlocked.</source>
        <translation>姓名或口令不对，未解封。</translation>
    </message>
    <message>
        <source>Nobody else could open what is sealed any more; name another holder first.</source>
        <translation>此后将无人能打开密封内容；请先指定另一名持有人。</translation>
    </message>
    <message>
        <source>--%1 needs a password of at least 8 characters on standard input.</source>
        <translation>--%1 需要从标准输入读取至少 8 个字符的口令。</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>联系人不能没有姓名，请填写姓名。</translation>
    </message>
    <message>
        <source>State the day from which %1 is the contact.</source>
        <translation>请写明%1从哪一天起任联系人。</translation>
    </message>
    <message>
        <source>%1 began on %2; the last day cannot lie before it.</source>
        <translation>%1 自 %2 起，最后一天不能早于这一天。</translation>
    </message>
    <message>
        <source>This entry is no longer in the list; load the page again.</source>
        <translation>列表中已没有这一条，请刷新后再试。</translation>
    </message>
    <message>
        <source>“%1” is the last entry of its list; add another one first.</source>
        <translation>“%1”是列表中最后一条，请先增加新的条目。</translation>
    </message>
    <message>
        <source>This person is no longer in the list; load the page again.</source>
        <translation>人员中已没有此人，请刷新后再试。</translation>
    </message>
    <message>
        <source>%1 is the only one with this role; add the successor first.</source>
        <translation>%1是唯一担任此角色的人，请先增加接任者。</translation>
    </message>
    <message>
        <source>Leaving numbers out needs a reason; write it down.</source>
        <translation>跳过文号应写明原因，请填写。</translation>
    </message>
    <message>
        <source>%1 of %2 stands at %3; the next number can only be larger, because numbers are never used again.</source>
        <translation>%1（%2 年）已用到 %3 号，下一号只能更大：用过的文号不再使用。</translation>
    </message>
    <message>
        <source>The name of the office needs 1 to 60 characters.</source>
        <translation>单位名称应为 1 至 60 个字，请改正。</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a number; write 1 to 12 characters without digits, blanks and brackets.</source>
        <translation>“%1”不能用于文号，请写 1 至 12 个字，不含数字、空格和括号。</translation>
    </message>
    <message>
        <source>“%1” is the word of two kinds of paper; their numbers would mix.</source>
        <translation>“%1”已是另一文种的字，两种文号会混淆，请换一个字。</translation>
    </message>
    <message>
        <source>The yellow step (%1 days) must come before the red one (%2 days).</source>
        <translation>黄牌（%1 天）应早于红牌（%2 天），请改正。</translation>
    </message>
    <message>
        <source>A usual limit is longer than the longest limit allowed (%1 working days).</source>
        <translation>常用时限超过了最长时限（%1 个工作日），请改正。</translation>
    </message>
    <message>
        <source>“%1” is no month and no year; write for example 2026-09 or 2026.</source>
        <translation>“%1”不是月份，也不是年度；请写成 2026-09 或 2026 的样子。</translation>
    </message>
    <message>
        <source>The sheet of %1 has no single line “%2” %3; name rule and matter of one of: %4.</source>
        <translation>%1的考核表中找不到唯一的“%2”%3，请写明细则代码和事项，可选：%4。</translation>
    </message>
    <message>
        <source>%1 has no objection number %2; there are %3.</source>
        <translation>%1没有第%2号异议，共%3件。</translation>
    </message>
    <message>
        <source>Objection %1 to %2 was already answered on %3.</source>
        <translation>%2第%1号异议已于%3答复。</translation>
    </message>
    <message>
        <source>The objection came in on %1; it cannot be answered on %2.</source>
        <translation>该异议于%1收到，答复日期不能是%2。</translation>
    </message>
    <message>
        <source>An accepted objection changes points; name who approved it.</source>
        <translation>采纳异议会改变分值，请写明批准人。</translation>
    </message>
    <message>
        <source>At most %1 points can be given back, and more than 0.</source>
        <translation>最多可退回%1分，且须大于0。</translation>
    </message>
    <message>
        <source>Write the answer that the unit is given.</source>
        <translation>请写明给单位的答复。</translation>
    </message>
    <message>
        <source>Give the points that the decision changes, not 0.</source>
        <translation>请写明该决定改变的分值，不能为0。</translation>
    </message>
    <message>
        <source>Name the body that decided it, its document and the reason.</source>
        <translation>请写明作出决定的机关、文号和理由。</translation>
    </message>
    <message>
        <source>%1 has not been published; change its facts or answer an objection instead.</source>
        <translation>%1尚未通报，请直接更正事实或答复异议。</translation>
    </message>
    <message>
        <source>%1 recomputed from the facts gives what was published; there is nothing to adjust.</source>
        <translation>%1按现有事实重算与通报一致，无需调整。</translation>
    </message>
    <message>
        <source>%1 has not been announced; announce it first.</source>
        <translation>%1尚未公示，请先公示。</translation>
    </message>
    <message>
        <source>%1 has already been announced; its facts are fixed.</source>
        <translation>%1已经公示，计分事实已固定。</translation>
    </message>
    <message>
        <source>%1 has been published and stays as it is; enter an adjustment instead.</source>
        <translation>%1已经通报，不再改动；请改为登记调整。</translation>
    </message>
    <message>
        <source>%1 ends on %2; announce it after that day.</source>
        <translation>%1于%2结束，请在此之后公示。</translation>
    </message>
    <message>
        <source>%1 lacks a mark that other units have; enter it before %2 is announced.</source>
        <translation>%1缺少其他单位已有的评分，请先录入，再公示%2。</translation>
    </message>
    <message>
        <source>Objections to %1 are taken from %2 to %3; %4 is outside.</source>
        <translation>%1的异议受理期为%2至%3，%4不在期内。</translation>
    </message>
    <message>
        <source>Write what the unit objects to and why.</source>
        <translation>请写明单位对什么有异议、理由是什么。</translation>
    </message>
    <message>
        <source>Objections to %1 can come in until %2; publish it after that day.</source>
        <translation>%1的异议受理期到%2为止，请在此之后通报。</translation>
    </message>
    <message>
        <source>%1 objections to %2 have not been answered; answer them before publishing.</source>
        <translation>%2还有%1件异议未答复，请先答复，再通报。</translation>
    </message>
    <message>
        <source>%1 has been announced; its marks can no longer be changed.</source>
        <translation>%1已经公示，评分不能再改。</translation>
    </message>
    <message>
        <source>%1: its limit changed meanwhile; look at the list again. Nothing was saved.</source>
        <translation>%1：时限刚刚已有变化，请重新查看清单。未作任何保存。</translation>
    </message>
    <message>
        <source>A change of the calendar needs a reason; write it down.</source>
        <translation>调整日历应写明原因，请填写。</translation>
    </message>
    <message>
        <source>Choose the day that is to change.</source>
        <translation>请先选择要调整的日期。</translation>
    </message>
    <message>
        <source>“%1” has not been offered since %2; choose another entry of the list.</source>
        <translation>“%1”自 %2 起已停用，请从列表中另选一条。</translation>
    </message>
    <message>
        <source>“%1” is not a clerk of this office on %2; add the person first.</source>
        <translation>%2 时“%1”不是本办经办人，请先增加此人。</translation>
    </message>
    <message>
        <source>%1 has this work already; choose another clerk.</source>
        <translation>这些工作已在%1名下，请选择另一位经办人。</translation>
    </message>
    <message>
        <source>A hand-over needs a reason; write it down.</source>
        <translation>移交应写明原因，请填写。</translation>
    </message>
    <message>
        <source>%1 has no open slip; there is nothing to hand over.</source>
        <translation>%1没有在办的交办单，无需移交。</translation>
    </message>
    <message>
        <source>%1: there is no step yet for the paper “%2”; take the step first, then print.</source>
        <translation>%1：还没有办理“%2”对应的步骤；请先办理，再打印。</translation>
    </message>
    <message>
        <source>Name the objection with --objection N and say either --accept or --deny.</source>
        <translation>请用 --objection N 写明异议号，并写 --accept 或 --deny。</translation>
    </message>
    <message>
        <source>--kind: “%1” is none of correction, tolerance, clarification.</source>
        <translation>--kind：“%1”应为 correction（更正）、tolerance（容错纠错）或 clarification（澄清正名）。</translation>
    </message>
    <message>
        <source>Name one period: --quarter 2026Q3, --month 2026-09 or --year 2026.</source>
        <translation>请写明一个时段：--quarter 2026Q3、--month 2026-09 或 --year 2026。</translation>
    </message>
    <message>
        <source>State why the informant of %1 must be seen.</source>
        <translation>请写明查看 %1 举报人的理由。</translation>
    </message>
    <message>
        <source>%1 was registered without an informant.</source>
        <translation>%1 登记时没有举报人。</translation>
    </message>
    <message>
        <source>Leave the informant's name and number out of the reason; it is written into the log.</source>
        <translation>理由会记入审计记录，请不要写入举报人的姓名和电话。</translation>
    </message>
    <message>
        <source>“%1” is a program; it is kept but not opened here, because it could do harm.</source>
        <translation>“%1”是程序文件；已保存，但不在此打开，以免造成损害。</translation>
    </message>
    <message>
        <source>The name of a file tells who brought the clue; rename the file, or keep it sealed.</source>
        <translation>文件名含有举报人信息；请改名，或选择密封保存。</translation>
    </message>
    <message>
        <source>State why the file is taken away.</source>
        <translation>请写明移除附件的理由。</translation>
    </message>
    <message>
        <source>“%1” is missing from the files folder; restore it from a backup.</source>
        <translation>附件文件夹中缺少“%1”；请从备份恢复。</translation>
    </message>
    <message>
        <source>“%1” could not be copied; check the free space.</source>
        <translation>“%1”无法复制；请检查磁盘空间。</translation>
    </message>
    <message>
        <source>%1 has no such file any more; load the page again.</source>
        <translation>%1 已没有这个附件；请刷新页面。</translation>
    </message>
    <message>
        <source>%1 is not decided yet; there is nothing to take back.</source>
        <translation>%1 尚未处置，无可撤回。</translation>
    </message>
    <message>
        <source>State why the decision on %1 is taken back.</source>
        <translation>请写明撤回 %1 处置的理由。</translation>
    </message>
    <message>
        <source>%1 was decided on %2; it cannot be taken back before that day.</source>
        <translation>%1 于 %2 处置，撤回日期不能早于这一天。</translation>
    </message>
    <message>
        <source>The content names the informant, and it will stand on slips and lists; write “the informant” in place of the name and the number.</source>
        <translation>内容中写有举报人的姓名或电话，而内容会出现在交办单和各类清单上；请改写为“举报人”。</translation>
    </message>
    <message>
        <source>%1: there is no field “%2” (%3); this paper has: %4.</source>
        <translation>%1：没有“%2”这个字段（%3）；本文书可用的字段：%4。</translation>
    </message>
    <message>
        <source>%1: the field “%2” (%3) belongs into a table row of its own list.</source>
        <translation>%1：字段“%2”（%3）应放在所属清单的表格行内。</translation>
    </message>
    <message>
        <source>%1: a field is not closed (%2); write it as {{name}} in one paragraph.</source>
        <translation>%1：字段没有写完整（%2）；请在同一段内写成 {{名称}}。</translation>
    </message>
    <message>
        <source>%1 is no Word document (.docx), or it is damaged; save it again in WPS or Word.</source>
        <translation>%1 不是 Word 文档（.docx），或已损坏；请用 WPS 或 Word 重新保存。</translation>
    </message>
    <message>
        <source>%1: the part %2 is damaged at line %3; save the document again in WPS or Word.</source>
        <translation>%1：部分 %2 第 %3 行有损坏；请用 WPS 或 Word 重新保存文档。</translation>
    </message>
    <message>
        <source>No sheet of "%1" holds evaluation ballots: one row must name at least five units.</source>
        <translation>“%1”里没有评议票：要有一行写着至少五个单位的名称。</translation>
    </message>
    <message>
        <source>The scheme has no component “%1” that takes marks; look at its components.</source>
        <translation>考核细则中没有可录得分的“%1”这一项；请查看细则的组成。</translation>
    </message>
    <message>
        <source>The archive "%1" could not be written; check the place and the free space, then try again.</source>
        <translation>压缩包“%1”没有写成；请检查保存位置和剩余空间后再试。</translation>
    </message>
    <message>
        <source>No sheet of "%1" is a fill-in form; it must name at least the slip number (交办单编号) and the result (整改结果).</source>
        <translation>“%1”里没有反馈表；表上至少要有“交办单编号”和“整改结果”。</translation>
    </message>
    <message>
        <source>The folder "%1" could not be made; choose another place.</source>
        <translation>文件夹“%1”建不了；请换一个位置。</translation>
    </message>
    <message>
        <source>%1 has no matter that a unit is working on; a form goes out between issue and closure.</source>
        <translation>%1没有正在整改的事项；反馈表在交办之后、销号之前发出。</translation>
    </message>
    <message>
        <source>These units have no open matter; no form is needed.</source>
        <translation>这些单位没有未销号的事项，不需要发反馈表。</translation>
    </message>
    <message>
        <source>Import %1 cannot be withdrawn: it changed matters of earlier imports: %2. Correct them there.</source>
        <translation>第 %1 批导入不能撤回：它改动了以前导入的事项：%2。请到这些事项中更正。</translation>
    </message>
    <message>
        <source>The column mapping names the header "%1", which no sheet of "%2" has in its first 30 rows; write it as it stands there.</source>
        <translation>列对应中写的表头“%1”在“%2”各表的前30行里都没有；请按表上的原文填写。</translation>
    </message>
    <message>
        <source>There is no summary template “%1”; there are: %2.</source>
        <translation>没有名为“%1”的汇总表模板；现有：%2。</translation>
    </message>
    <message>
        <source>The template needs a name.</source>
        <translation>请填写模板名称。</translation>
    </message>
    <message>
        <source>No sheet of "%1" is a roster of supervisors; it must name at least the name (姓名) and the group (组别) or the end of the term (聘期止).</source>
        <translation>“%1”里没有监督员名册；表头至少要有“姓名”和“组别”或“聘期止”。</translation>
    </message>
    <message>
        <source>“%1” is no way to settle a clue; choose handed_over, merged, transferred, forwarded, rejected, settled or reopened.</source>
        <translation>“%1”不是处置方式；请选择 handed_over、merged、transferred、forwarded、rejected、settled 或 reopened。</translation>
    </message>
    <message>
        <source>“%1” must be an object.</source>
        <translation>“%1”应为一个对象。</translation>
    </message>
    <message>
        <source>%1 has no category yet; choose one for its matter.</source>
        <translation>%1 还没有类别；请为对应事项选择类别。</translation>
    </message>
    <message>
        <source>Choose at least one clue.</source>
        <translation>请至少选择一条线索。</translation>
    </message>
    <message>
        <source>Measure %1 is done or its matter has ended; it can no longer be changed.</source>
        <translation>措施%1已完成或事项已了结，不能再改。</translation>
    </message>
    <message>
        <source>Choose the unit whose contact this is.</source>
        <translation>请先选择联系人所在单位。</translation>
    </message>
    <message>
        <source>--columns: “%1” is not known; choose from: %2.</source>
        <translation>--columns：没有“%1”这一列；可选：%2。</translation>
    </message>
    <message>
        <source>Say where the forms go: --dir DIR, or --zip FILE for whole units.</source>
        <translation>请写明反馈表放在哪里：--dir 文件夹；整单位的也可以用 --zip 文件。</translation>
    </message>
    <message>
        <source>Name slips or matters, or whole units with --unit CODE or --all; not both.</source>
        <translation>请写交办单或事项编号，或者用 --unit 代码、--all 指整个单位；不要两样都写。</translation>
    </message>
    <message>
        <source>--kind: “%1” is not known; write ledger, evaluation or supervisors.</source>
        <translation>--kind：没有“%1”；请写 ledger、evaluation 或 supervisors。</translation>
    </message>
    <message>
        <source>A template takes one paper; name a single slip or matter, not %1 of them.</source>
        <translation>模板一次填一份文书；请只写一份交办单或一个事项，而不是 %1 份。</translation>
    </message>
    <message>
        <source>Write --receipts apart, or leave it out.</source>
        <translation>请写 --receipts apart，或者不写。</translation>
    </message>
    <message>
        <source>“%1” still says %2; announce and publish the quarter before issuing.</source>
        <translation>“%1”仍标有%2；请先公示、通报该季度，再发文。</translation>
    </message>
    <message>
        <source>%1 is not as it was issued: its words and its digest do not agree; run “verify”.</source>
        <translation>%1 与发文时不符：内容与摘要对不上；请运行“verify”核验。</translation>
    </message>
    <message>
        <source>An issued paper in the file cannot be read; run “verify”.</source>
        <translation>文件中有一份已发文稿无法读出；请运行“verify”核验。</translation>
    </message>
    <message>
        <source>The line %1 was lost or moved; tables and charts stay where they are.</source>
        <translation>%1 这一行被删去或移动了；表和图须留在原处。</translation>
    </message>
    <message>
        <source>The paper has no text; write at least one paragraph.</source>
        <translation>文稿没有正文；请至少写一段。</translation>
    </message>
    <message>
        <source>“%1” is no range of pages; write for example 1-3,5 (1 to %2).</source>
        <translation>“%1”不是页码范围；请写成 1-3,5 的样子（1 至 %2）。</translation>
    </message>
    <message>
        <source>Choose whether the objection is accepted.</source>
        <translation>请选择是否采纳异议。</translation>
    </message>
    <message>
        <source>Enter the date of the step.</source>
        <translation>请填写办理日期。</translation>
    </message>
    <message>
        <source>“%1” is not a person of this office on that day; choose a registered one.</source>
        <translation>“%1”在该日不是本办人员，请选择已登记的人员。</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1 第 %2 行</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Export to Excel</source>
        <translation>导出 Excel</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>%1 matters written to %2</source>
        <translation>已导出 %1 件事项：%2</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>%1 working days</source>
        <translation>%1个工作日</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>Filled in by the unit</source>
        <translation>单位已填报</translation>
    </message>
    <message>
        <source>Nothing new in it</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>Taken before; nothing is changed</source>
        <translation>以前已收下，不再改动</translation>
    </message>
    <message>
        <source>This form went out from another file, or this file is an older copy; nothing is taken</source>
        <translation>这张表不是从本文件发出的，或者本文件是旧的副本；未收取任何内容</translation>
    </message>
    <message>
        <source>An older round: the matter was returned since; send the unit the new form</source>
        <translation>这是上一轮的表：事项已退回重改，请给单位发新表</translation>
    </message>
    <message>
        <source>No matter of this file has this number, unit and problem; check the form's head</source>
        <translation>本文件中没有编号、单位和问题都相符的事项；请核对表头</translation>
    </message>
    <message>
        <source>The matter has ended; nothing is taken</source>
        <translation>事项已了结，未收取任何内容</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>已收下</translation>
    </message>
    <message>
        <source>Taken in part; the step named was refused</source>
        <translation>收下一部分；所列步骤未能办理</translation>
    </message>
    <message>
        <source>This is not a date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>This day has not come yet</source>
        <translation>日期还没有到</translation>
    </message>
    <message>
        <source>Before the day of issue</source>
        <translation>早于交办日期</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>文字过长</translation>
    </message>
    <message>
        <source>The office's own words were changed in the form; they are not taken</source>
        <translation>表中改动了交办内容，不予收取</translation>
    </message>
    <message>
        <source>A measure without words</source>
        <translation>措施没有内容</translation>
    </message>
    <message>
        <source>Neither yes nor no</source>
        <translation>既不是“是”也不是“否”</translation>
    </message>
    <message>
        <source>This names nothing that the file knows</source>
        <translation>本文件中没有对应的名称</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>unknown unit; add the name as an alias or correct the cell</source>
        <translation>单位不在名录中，请把这个名称加为别名或更正单元格</translation>
    </message>
    <message>
        <source>this unit has ended without a successor</source>
        <translation>该单位已撤销且没有承接单位</translation>
    </message>
    <message>
        <source>several units have this name; write the full name</source>
        <translation>有多个单位叫这个名称，请写全称</translation>
    </message>
    <message>
        <source>this is not a date</source>
        <translation>不是有效日期</translation>
    </message>
    <message>
        <source>this is not a slip number</source>
        <translation>不是交办单编号</translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation>不是“是”或“否”</translation>
    </message>
    <message>
        <source>this number belongs to a slip of another unit</source>
        <translation>该编号已属于另一单位的交办单</translation>
    </message>
    <message>
        <source>closed before it was issued</source>
        <translation>销号日期早于交办日期</translation>
    </message>
    <message>
        <source>closed before it was completed</source>
        <translation>销号日期早于完成日期</translation>
    </message>
    <message>
        <source>the limit lies before the day of issue</source>
        <translation>整改时限早于交办日期</translation>
    </message>
    <message>
        <source>the problem is empty</source>
        <translation>存在问题为空</translation>
    </message>
    <message>
        <source>the year differs from the number's year</source>
        <translation>年份与编号的年份不一致</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>文字过长</translation>
    </message>
    <message>
        <source>unknown category; add it to the list or correct the cell</source>
        <translation>类别不在列表中，请加入列表或更正单元格</translation>
    </message>
    <message>
        <source>Can be imported</source>
        <translation>可导入</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>有错误</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>new matter</source>
        <translation>新事项</translation>
    </message>
    <message>
        <source>Differs, taken</source>
        <translation>有变化，已选收入</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Handover slips, rectification and quarterly scores</source>
        <translation>交办、整改与季度考核</translation>
    </message>
    <message>
        <source>The ledger file to open</source>
        <translation>要打开的台账文件</translation>
    </message>
    <message>
        <source>Open the sample year</source>
        <translation>打开示例年度</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>Overdue: %1</source>
        <translation>已逾期 %1 件</translation>
    </message>
    <message>
        <source>Due today: %1</source>
        <translation>今日到期 %1 件</translation>
    </message>
    <message>
        <source>Signature is late: %1</source>
        <translation>超期未签收 %1 件</translation>
    </message>
    <message>
        <source>Clues to decide: %1</source>
        <translation>待处置线索 %1 条</translation>
    </message>
    <message>
        <source>To re-check: %1</source>
        <translation>待回头看 %1 件</translation>
    </message>
    <message>
        <source>Tasks of the quarter and the year: %1</source>
        <translation>季度、年度事务 %1 项</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>今日待办</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Waiting for signature</source>
        <translation>待签收</translation>
    </message>
    <message>
        <source>Rectifying</source>
        <translation>整改中</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>待核查</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>待销号</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Slips ledger</source>
        <translation>交办台账</translation>
    </message>
    <message>
        <source>New handover slip</source>
        <translation>拟制交办单</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>One-item-one-table</source>
        <translation>一事一表</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度考核</translation>
    </message>
    <message>
        <source>Import a ledger</source>
        <translation>导入台账</translation>
    </message>
    <message>
        <source>Units and groups</source>
        <translation>单位与分组</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>待签发</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>To re-check</source>
        <translation>待回头看</translation>
    </message>
    <message>
        <source>Clue desk</source>
        <translation>线索台</translation>
    </message>
    <message>
        <source>Clues and tasks</source>
        <translation>线索与事务</translation>
    </message>
    <message>
        <source>Fill-in forms</source>
        <translation>反馈表</translation>
    </message>
    <message>
        <source>Working-day calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Office settings</source>
        <translation>办公室设置</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待处置</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>open matters in hand</source>
        <translation>经办的未办结事项</translation>
    </message>
    <message>
        <source>Find “%1” in the whole ledger</source>
        <translation>在全部台账中查找“%1”</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>repeats</name>
    <message>
        <source>same unit and category</source>
        <translation>同一单位、同一类别</translation>
    </message>
    <message>
        <source>text alike %1%</source>
        <translation>文字相近 %1%</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Clerk</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>领导</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>个工作日</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>发文机关标志</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Prefix of all numbers</source>
        <translation>发文字号代字</translation>
    </message>
    <message>
        <source>Handover slip</source>
        <translation>交办单</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>催办单</translation>
    </message>
    <message>
        <source>Supervision notice</source>
        <translation>督办通知单</translation>
    </message>
    <message>
        <source>Summons</source>
        <translation>约谈</translation>
    </message>
    <message>
        <source>Decision on a refusal</source>
        <translation>退件处理</translation>
    </message>
    <message>
        <source>Decision on an extension</source>
        <translation>延期批复</translation>
    </message>
    <message>
        <source>Notice of return</source>
        <translation>退回通知</translation>
    </message>
    <message>
        <source>Record of verification</source>
        <translation>核查记录</translation>
    </message>
    <message>
        <source>Closure sheet</source>
        <translation>销号单</translation>
    </message>
    <message>
        <source>Letter of transfer</source>
        <translation>移送函</translation>
    </message>
    <message>
        <source>Decide on a clue</source>
        <translation>线索处理</translation>
    </message>
    <message>
        <source>Sign for a slip</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Refuse a slip</source>
        <translation>退件</translation>
    </message>
    <message>
        <source>After a return</source>
        <translation>退回后重改</translation>
    </message>
    <message>
        <source>Simple matter</source>
        <translation>简单事项</translation>
    </message>
    <message>
        <source>Ordinary matter</source>
        <translation>一般事项</translation>
    </message>
    <message>
        <source>Complex matter</source>
        <translation>复杂事项</translation>
    </message>
    <message>
        <source>Longest limit</source>
        <translation>最长时限</translation>
    </message>
    <message>
        <source>Re-check after closure</source>
        <translation>销号后回头看</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>Repeat problem within</source>
        <translation>重复问题认定</translation>
    </message>
    <message>
        <source>Announcement of a quarter</source>
        <translation>季度公示</translation>
    </message>
    <message>
        <source>Answer an objection</source>
        <translation>异议答复</translation>
    </message>
    <message>
        <source>Due soon: days before the limit</source>
        <translation>临期：距时限</translation>
    </message>
    <message>
        <source>Yellow: overdue days</source>
        <translation>黄：逾期</translation>
    </message>
    <message>
        <source>Red: overdue days</source>
        <translation>红：逾期</translation>
    </message>
    <message>
        <source>Evidence for closure, at least</source>
        <translation>销号佐证至少</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Near text from</source>
        <translation>文字近似起点</translation>
    </message>
    <message>
        <source>Longest text</source>
        <translation>文字最长</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>字</translation>
    </message>
    <message>
        <source>Office and letterhead</source>
        <translation>单位与文头</translation>
    </message>
    <message>
        <source>Words in numbers</source>
        <translation>文号用字</translation>
    </message>
    <message>
        <source>A number is the prefix, the word of its paper, the year and the running number.</source>
        <translation>文号由代字、文种字、年份和序号组成。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>A new value holds for what is issued from its day on; limits already fixed stay.</source>
        <translation>新值自生效日起适用，已定的时限不变。</translation>
    </message>
    <message>
        <source>Reminder ladder</source>
        <translation>催办阶梯</translation>
    </message>
    <message>
        <source>Blue begins with the first working day after the limit.</source>
        <translation>时限次一工作日起为蓝色。</translation>
    </message>
    <message>
        <source>Closure gate and texts</source>
        <translation>销号条件与文字</translation>
    </message>
</context>
<context>
    <name>slips</name>
    <message>
        <source>Not issued</source>
        <translation>未交办</translation>
    </message>
    <message>
        <source>Waiting for signature</source>
        <translation>待签收</translation>
    </message>
    <message>
        <source>Rectifying</source>
        <translation>整改中</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>待核查</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>待销号</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>Consolidated</source>
        <translation>已巩固</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已并案</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>已移送</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>For approval</source>
        <translation>待签发</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已签发</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已交办</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>送审</translation>
    </message>
    <message>
        <source>Disapprove</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>Sign for</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>退件</translation>
    </message>
    <message>
        <source>Uphold refusal</source>
        <translation>同意退件</translation>
    </message>
    <message>
        <source>Reject refusal</source>
        <translation>不同意退件</translation>
    </message>
    <message>
        <source>Add measure</source>
        <translation>添加措施</translation>
    </message>
    <message>
        <source>Measure done</source>
        <translation>措施完成</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>填报进展</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>报送整改结果</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回重改</translation>
    </message>
    <message>
        <source>Ask extension</source>
        <translation>申请延期</translation>
    </message>
    <message>
        <source>Grant extension</source>
        <translation>批准延期</translation>
    </message>
    <message>
        <source>Deny extension</source>
        <translation>不予延期</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>现场核查</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>Re-check</source>
        <translation>回头看</translation>
    </message>
    <message>
        <source>Rebound</source>
        <translation>反弹</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复办理</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>并案</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>移送</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>添加佐证</translation>
    </message>
    <message>
        <source>Withdraw import</source>
        <translation>撤回导入</translation>
    </message>
    <message>
        <source>Rectify at once</source>
        <translation>立行立改</translation>
    </message>
    <message>
        <source>Rectify within a limit</source>
        <translation>限期整改</translation>
    </message>
    <message>
        <source>Keep up for good</source>
        <translation>长期坚持</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>临期</translation>
    </message>
    <message>
        <source>Blue: reminder</source>
        <translation>蓝·催办单</translation>
    </message>
    <message>
        <source>Yellow: supervision notice</source>
        <translation>黄·督办通知单</translation>
    </message>
    <message>
        <source>Red: summons</source>
        <translation>红·约谈</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>期限内</translation>
    </message>
    <message>
        <source>evidence is attached</source>
        <translation>已附佐证材料</translation>
    </message>
    <message>
        <source>no evidence is attached; attach at least one file</source>
        <translation>未附佐证材料，请至少附一份</translation>
    </message>
    <message>
        <source>all measures are done</source>
        <translation>整改措施全部完成</translation>
    </message>
    <message>
        <source>no measure is entered; enter what was done</source>
        <translation>未填整改措施，请填写</translation>
    </message>
    <message>
        <source>%1 measures are not done yet</source>
        <translation>还有 %1 条措施未完成</translation>
    </message>
    <message>
        <source>verified on site</source>
        <translation>已现场核查</translation>
    </message>
    <message>
        <source>not verified on site yet</source>
        <translation>尚未现场核查</translation>
    </message>
    <message>
        <source>answering person, verifier and closing clerk are three persons</source>
        <translation>答复人、核查人、销号人为三人</translation>
    </message>
    <message>
        <source>answering person, verifier and closing clerk must be three different persons, or the leader decides on paper</source>
        <translation>答复人、核查人、销号人须为不同的三人，或由领导书面决定</translation>
    </message>
    <message>
        <source>long-term mechanism is stated</source>
        <translation>已写明长效机制</translation>
    </message>
    <message>
        <source>the long-term mechanism is neither stated nor marked as not needed with a reason</source>
        <translation>未写明长效机制，也未说明无需建立的理由</translation>
    </message>
    <message>
        <source>%1 is a lower party committee or government; a letter is the usual way.</source>
        <translation>%1是下级党委或政府，一般以函行文。</translation>
    </message>
    <message>
        <source>Matter %1 may repeat %2 earlier matters of this unit: %3</source>
        <translation>第%1项疑似重复本单位此前 %2 件事项：%3</translation>
    </message>
    <message>
        <source>%1 of %2 pieces of evidence are attached</source>
        <translation>已附佐证 %1 件，应附 %2 件</translation>
    </message>
    <message>
        <source>the result reads nearly like that of %1</source>
        <translation>整改结果与%1几乎相同，请核对</translation>
    </message>
    <message>
        <source>the result has only empty phrases and no fact</source>
        <translation>整改结果只有空话套话，没有事实</translation>
    </message>
    <message>
        <source>the result shares no word with the problem</source>
        <translation>整改结果与存在问题没有一处用词相同</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>date</source>
        <translation>办理日期</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>asked until %1</source>
        <translation>申请延至 %1</translation>
    </message>
    <message>
        <source>re-check on %1</source>
        <translation>%1 回头看</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>时限 %1</translation>
    </message>
    <message>
        <source>%1 is now “%2”</source>
        <translation>%1更正为“%2”</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>%1 (on paper)</source>
        <translation>%1（代录）</translation>
    </message>
    <message>
        <source>The limit %1 has passed; an extension is asked for before it expires</source>
        <translation>时限 %1 已过，延期须在到期前申请</translation>
    </message>
    <message>
        <source>The limit is more than %1 working days away</source>
        <translation>距时限还有 %1 个工作日以上，尚无需催办</translation>
    </message>
    <message>
        <source>Refused only within %1 working days of issue</source>
        <translation>只能在交办后 %1 个工作日内退件</translation>
    </message>
    <message>
        <source>No evidence is attached yet; it is needed for closure</source>
        <translation>还没有佐证材料，销号时需要</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>整改进展</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>整改结果</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>答复人</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>长效机制</translation>
    </message>
    <message>
        <source>Why none</source>
        <translation>无需理由</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>延至</translation>
    </message>
    <message>
        <source>Proposed unit</source>
        <translation>建议单位</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>New limit</source>
        <translation>新时限</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>核查结论</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>核查人</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Re-check on</source>
        <translation>回头看</translation>
    </message>
    <message>
        <source>Into matter</source>
        <translation>并入事项</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation>移送单位</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>改交单位</translation>
    </message>
    <message>
        <source>The limits start to run; an issued slip can no longer be edited, only voided and issued anew.</source>
        <translation>时限开始计算；交办后不能再修改，只能作废后补发。</translation>
    </message>
    <message>
        <source>A closed matter takes no further steps but the re-check.</source>
        <translation>销号后除回头看外不再办理其他步骤。</translation>
    </message>
    <message>
        <source>What is void stays visible with its number, and the number is not used again.</source>
        <translation>作废后仍可见，文号保留且不再使用。</translation>
    </message>
    <message>
        <source>to be done by %1</source>
        <translation>%1 前完成</translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message>
        <source>quarter %2 of %1</source>
        <translation>%1年第%2季度</translation>
    </message>
    <message>
        <source>Announce the scores of %1</source>
        <translation>公示%1考核结果</translation>
    </message>
    <message>
        <source>Publish the scores of %1: the time for objections is over</source>
        <translation>通报%1考核结果：公示期已满</translation>
    </message>
    <message>
        <source>Take over the days off of %1; until then limits in that year are provisional</source>
        <translation>导入%1年节假日安排；导入前该年度的时限为暂定</translation>
    </message>
    <message>
        <source>Prepare the change to %1: open matters, calendar, scheme, numbers</source>
        <translation>做好%1年换年准备：未办结事项、日历、细则、编号</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>The whole ledger</source>
        <translation>全部台账</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>Open, by unit</source>
        <translation>在办（按单位）</translation>
    </message>
    <message>
        <source>Overdue, longest first</source>
        <translation>已逾期（久的在前）</translation>
    </message>
    <message>
        <source>Issued this quarter</source>
        <translation>本季度交办</translation>
    </message>
    <message>
        <source>Closed this quarter</source>
        <translation>本季度销号</translation>
    </message>
    <message>
        <source>To re-check</source>
        <translation>待回头看</translation>
    </message>
    <message>
        <source>In my hands</source>
        <translation>我经办的</translation>
    </message>
</context>
</TS>
