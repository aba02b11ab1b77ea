// The printed papers of a slip, as values: 问题交办单 with its receipt (回执), and 一事一表, one landscape sheet a matter.
#pragma once

#include "office/settings.h"
#include "paper/paper.h"
#include "slips/slip_service.h"

namespace duban {

/// departments: all of the office, for the names of the co-units. A draft or a voided slip says so under its title.
Paper slipPaper(const SlipView& view, const OfficeSettings& settings, const std::vector<Department>& departments);

/// matter is one of view's.
Paper tablePaper(const SlipView& view, const MatterView& matter, const OfficeSettings& settings);

/// 15个工作日，至2026年9月30日; of an unissued matter only what was set.
QString limitOnPaper(const Matter& matter);
/// 发文机关标志: the letterhead, else the office's name.
QString officeOnPaper(const OfficeSettings& settings);
/// Who is asked about a slip, with the office's telephone.
QString contactOnPaper(const Slip& slip, const OfficeSettings& settings);
/// 1. 制度.pdf（2026年3月16日), one a line.
QString evidenceOnPaper(const MatterView& view);
QString mechanismOnPaper(const MatterTable& table);
/// What a step is called on paper; always Chinese (slip_labels.h follows the language of the window).
QString verbOnPaper(Verb verb);

} // namespace duban
