#pragma once

#include "services/core/ports/callstore.h"

#include <QHash>
#include <QList>

#include <optional>

namespace askpro::ui {

/// True when `a` stands above `b` in a list of this order. A null key stands above all.
[[nodiscard]] bool isAbove(const core::CallCursor &a, const core::CallCursor &b, core::CallOrder order);

/// The rows of a long list, in one order, in pages: every row found so far has its place, but only some pages hold their
/// calls; the others keep the key they begin after and their number of rows, so that they can be read again. A page is
/// small enough that a change in it costs nothing, and splits when new calls make it grow. Pure data, no Qt model.
class CallPages
{
public:
    static constexpr int pageSize = 200;

    /// What has to be read to fill an empty page: the calls below `after` down to and including `until` (none = one page's worth).
    struct Gap
    {
        quint64 page = 0;
        core::CallCursor after;
        std::optional<core::CallCursor> until;
    };

    explicit CallPages(core::CallOrder order = core::CallOrder::Newest) : m_order(order) {}

    [[nodiscard]] core::CallOrder order() const { return m_order; }
    [[nodiscard]] core::CallCursor keyOf(const models::CallSummary &call) const { return core::cursorOf(call, m_order); }
    [[nodiscard]] bool isAbove(const core::CallCursor &a, const core::CallCursor &b) const { return ui::isAbove(a, b, m_order); }
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] bool hasMore() const { return m_more; }
    /// The key of the last row found.
    [[nodiscard]] core::CallCursor end() const { return m_end; }
    /// Null while its page is empty.
    [[nodiscard]] const models::CallSummary *at(int row) const;
    /// Row of a call whose page is filled.
    [[nodiscard]] std::optional<int> rowOf(models::CallId id) const;
    /// Where a call with this key stands or would stand; none when that is in an empty page or below what was found so far.
    [[nodiscard]] std::optional<int> placeOf(const core::CallCursor &key) const;

    void clear() { clear(m_order); }
    void clear(core::CallOrder order) { *this = CallPages(order); }
    void append(const QList<models::CallSummary> &calls, bool more);
    void insert(int row, const models::CallSummary &call);
    void replace(int row, const models::CallSummary &call);
    void remove(int row);

    struct Span
    {
        int first = 0;
        int count = 0;
        bool filled = false;
        bool last = false;
    };
    /// None when the page is gone.
    [[nodiscard]] std::optional<Span> spanOf(quint64 page) const;
    /// An empty page turned out to have more or fewer rows.
    void resize(quint64 page, int rows);
    /// The calls of an empty page, as many as its rows.
    void fill(quint64 page, const QList<models::CallSummary> &calls);
    void setMore(bool more) { m_more = more; }
    [[nodiscard]] QList<models::CallSummary> callsOf(quint64 page) const;

    /// Empty pages among these rows; with `filledToo` all of them.
    [[nodiscard]] QList<Gap> gaps(int firstRow, int lastRow, bool filledToo = false) const;
    /// Empties the pages farthest from these rows until at most `keep` are filled; never the first, where new calls arrive.
    void emptyFarFrom(int firstRow, int lastRow, int keep);
    [[nodiscard]] int filledPages() const;
    /// Calls of this customer in filled pages.
    [[nodiscard]] QList<models::CallId> callsOf(models::CustomerId customer) const;

private:
    struct Page
    {
        quint64 id = 0;
        core::CallCursor after;
        int first = 0;
        int count = 0;
        bool filled = false;
        QList<models::CallSummary> calls;
    };

    [[nodiscard]] int indexAt(int row) const;
    [[nodiscard]] int indexOf(quint64 page) const;
    [[nodiscard]] int indexFor(const core::CallCursor &key) const;
    void dropPage(int index);
    void renumber(int fromPage);
    void splitIfLarge(int index);

    core::CallOrder m_order;
    QList<Page> m_pages;
    QHash<models::CallId, core::CallCursor> m_keys; ///< of the calls in filled pages
    core::CallCursor m_end;
    quint64 m_lastId = 0;
    int m_size = 0;
    bool m_more = false;
};

} // namespace askpro::ui
