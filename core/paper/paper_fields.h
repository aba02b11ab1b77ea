// A paper as fields (模板字段): what an office's own template can name, taken from the paper's heads, labels and lists.
#pragma once

#include "paper/paper.h"

#include <map>

namespace duban {

struct PaperFields {
    std::map<QString, QString> values;                                ///< 编号, 承办单位 …
    std::map<QString, std::vector<std::map<QString, QString>>> lists; ///< 事项 → 序号, 问题 …
    bool operator==(const PaperFields&) const = default;
    /// All names as a template writes them: 编号, 事项.问题.
    [[nodiscard]] QStringList names() const;
};

/// 编号, 标题, 主送, 机关; each label of a form with the text beside it; each table with a head as a list by its caption.
PaperFields fieldsOf(const Paper& paper);

} // namespace duban
