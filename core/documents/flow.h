// Blocks of a paper as pieces that are never cut (排版单元); the paginator stacks them into pages.
#pragma once

#include "documents/page_form.h"

#include <memory>

namespace duban {

/// Rows of a table that belong together but may be taller than a page; they are cut between lines of text.
class TallRows {
public:
    struct Piece {
        std::vector<Item> items;
        double height = 0;
    };
    virtual ~TallRows() = default;
    /// The next piece, at most room high.
    virtual Piece next(double room) = 0;
    [[nodiscard]] virtual bool done() const = 0;
};

/// What a table repeats at the head of each later page.
struct TableTop {
    std::vector<Item> items;
    double height = 0;
};

struct FlowUnit {
    double gapBefore = 0; ///< dropped at the top of a page
    double height = 0;
    bool glueNext = false;                    ///< stays on one page with the unit behind it
    bool newPage = false;                     ///< a page break; nothing else in it
    std::vector<Item> items;                  ///< x as on the page, y from the top of the unit
    std::shared_ptr<const TableTop> tableTop; ///< set from the second unit of a table on
    std::shared_ptr<TallRows> tall;           ///< instead of items, if taller than a page
    std::optional<PageBookmark> bookmark;
};
using Flow = std::vector<FlowUnit>;

struct FlowContext {
    const PageFrame& frame;
    FontBook& fonts;
    bool charts; ///< a renderer is there; without one the figures of a chart are set as a table
};

/// Title, subtitle and addressee.
void appendHeading(Flow& flow, const PaperHead& head, const FlowContext& context);
void appendBlocks(Flow& flow, const std::vector<Block>& blocks, const FlowContext& context);
void appendParagraph(Flow& flow, const Paragraph& paragraph, const FlowContext& context);
void appendTable(Flow& flow, const Table& table, const FlowContext& context);
/// The figures of a chart, for back ends that cannot draw it.
Table chartTable(const ChartData& chart);

void shiftDown(std::vector<Item>& items, double mm);

} // namespace duban
