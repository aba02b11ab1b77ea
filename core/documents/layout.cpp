#include "documents/layout.h"

#include "documents/flow.h"

#include <algorithm>

namespace duban {
namespace {

constexpr double tolerance = 1e-6;
constexpr double leastTallPiece = 30; // mm; a tall row begins on the next page rather than in less

// Stacks units into pages.
class Paginator {
public:
    Paginator(const PageFrame& frame, PaperPage first, double start) : frame_(frame), y_(start) { pages_.push_back(std::move(first)); }

    void run(Flow& flow) {
        for (size_t i = 0; i < flow.size(); ++i) {
            if (flow[i].newPage) {
                if (!atTop_) {
                    startPage(nullptr);
                }
                continue;
            }
            if (!atTop_ && !fits(flow, i)) {
                startPage(flow[i].tableTop.get());
            }
            flow[i].tall ? placeTall(flow[i]) : place(flow[i]);
        }
    }

    // Kept whole at the foot of the last page, or of one more page.
    FootPlace runFoot(Flow& flow) {
        const double ended = y_;
        const size_t pages = pages_.size();
        const double height = heightOf(flow);
        if (height > frame_.height) {
            run(flow);
            return {};
        }
        if (y_ + height > frame_.bottom() + tolerance) {
            startPage(nullptr);
        }
        y_ = std::max(y_, frame_.bottom() - height);
        const FootPlace place{y_ - (pages_.size() > pages ? frame_.top : ended), pages_.size() > pages};
        for (FlowUnit& unit : flow) {
            atTop_ = false;
            unit.tall ? placeTall(unit) : this->place(unit);
        }
        return place;
    }

    std::vector<PaperPage> take() { return std::move(pages_); }

private:
    static double heightOf(const Flow& flow) {
        double height = 0;
        for (const FlowUnit& unit : flow) {
            height += unit.gapBefore + unit.height;
        }
        return height;
    }

    // Does the unit fit with all that is glued to it? A chain taller than a page is not waited for.
    bool fits(const Flow& flow, size_t i) const {
        double need = 0;
        double atNewPage = flow[i].tableTop ? flow[i].tableTop->height : 0;
        for (size_t j = i;; ++j) {
            const double height = flow[j].tall ? std::min(leastTallPiece, flow[j].height) : flow[j].height;
            need += flow[j].gapBefore + height;
            atNewPage += height + (j == i ? 0 : flow[j].gapBefore);
            if (!flow[j].glueNext || j + 1 == flow.size() || flow[j + 1].newPage) {
                break;
            }
            if (atNewPage > frame_.height) {
                const FlowUnit& alone = flow[i];
                return y_ + alone.gapBefore + (alone.tall ? leastTallPiece : alone.height) <= frame_.bottom() + tolerance;
            }
        }
        return y_ + need <= frame_.bottom() + tolerance;
    }

    void startPage(const TableTop* top) {
        PaperPage page;
        page.sizeMm = frame_.sheet;
        page.number = pages_.back().number + 1;
        pages_.push_back(std::move(page));
        y_ = frame_.top;
        atTop_ = true;
        if (top) {
            put(top->items, top->height);
        }
    }

    void put(std::vector<Item> items, double height) {
        shiftDown(items, y_);
        auto& all = pages_.back().items;
        all.insert(all.end(), std::make_move_iterator(items.begin()), std::make_move_iterator(items.end()));
        y_ += height;
        atTop_ = atTop_ && height <= 0;
    }

    void place(FlowUnit& unit) {
        y_ += atTop_ && pages_.size() > 1 ? 0 : unit.gapBefore;
        if (unit.bookmark) {
            unit.bookmark->y = y_;
            pages_.back().bookmarks.push_back(*unit.bookmark);
        }
        put(std::move(unit.items), unit.height);
    }

    void placeTall(FlowUnit& unit) {
        while (!unit.tall->done()) {
            TallRows::Piece piece = unit.tall->next(std::max(frame_.bottom() - y_, leastTallPiece));
            put(std::move(piece.items), piece.height);
            if (!unit.tall->done()) {
                startPage(unit.tableTop.get());
            }
        }
    }

    const PageFrame& frame_;
    std::vector<PaperPage> pages_;
    double y_;
    bool atTop_ = true;
};

} // namespace

std::vector<PaperPage> layOut(const Paper& paper, FontBook& fonts, const ChartRenderer* charts, FootPlace* footPlace) {
    const PageFrame frame = frameOf(paper);
    const FlowContext context{frame, fonts, charts != nullptr};
    PaperPage first;
    first.sizeMm = frame.sheet;
    const double start = drawHead(first, paper, frame, fonts);
    Flow body;
    appendHeading(body, paper.head, context);
    appendBlocks(body, paper.body, context);
    Flow foot;
    appendBlocks(foot, paper.foot, context);
    Paginator paginator(frame, std::move(first), start);
    paginator.run(body);
    if (!foot.empty()) {
        const FootPlace place = paginator.runFoot(foot);
        if (footPlace) {
            *footPlace = place;
        }
    }
    std::vector<PaperPage> pages = paginator.take();
    drawPageFeet(pages, paper, frame, fonts);
    return pages;
}

std::vector<PaperPage> layOut(const Paper& paper, const ChartRenderer* charts) {
    FontBook fonts;
    return layOut(paper, fonts, charts);
}

} // namespace duban
