#include "ui/calls/callpages.h"

#include <algorithm>

using namespace askpro::models;
using askpro::core::CallCursor;

namespace askpro::ui {

bool isAbove(const CallCursor &a, const CallCursor &b, core::CallOrder order)
{
    if (a.id.isNull() || b.id.isNull())
        return a.id.isNull() && !b.id.isNull();
    const bool greater = a.key != b.key ? a.key > b.key : a.id > b.id;
    return core::isDescending(order) ? greater : !greater && !(a.key == b.key && a.id == b.id);
}

const CallSummary *CallPages::at(int row) const
{
    const Page &page = m_pages.at(indexAt(row));
    return page.filled ? &page.calls.at(row - page.first) : nullptr;
}

std::optional<int> CallPages::rowOf(CallId id) const
{
    const auto key = m_keys.constFind(id);
    return key == m_keys.constEnd() ? std::nullopt : placeOf(*key);
}

std::optional<int> CallPages::placeOf(const CallCursor &key) const
{
    if (m_more && isAbove(m_end, key))
        return std::nullopt;
    if (m_pages.isEmpty())
        return 0;
    const Page &page = m_pages.at(indexFor(key));
    if (!page.filled)
        return std::nullopt;
    const auto place = std::ranges::partition_point(page.calls, [&](const CallSummary &call) { return isAbove(keyOf(call), key); });
    return page.first + int(place - page.calls.begin());
}

void CallPages::append(const QList<CallSummary> &calls, bool more)
{
    m_more = more;
    if (calls.isEmpty())
        return;
    Page page{++m_lastId, m_end, m_size, int(calls.size()), true, calls};
    for (const CallSummary &call : calls)
        m_keys.insert(call.id, keyOf(call));
    m_end = keyOf(calls.last());
    m_size += page.count;
    m_pages.append(std::move(page));
}

void CallPages::insert(int row, const CallSummary &call)
{
    const CallCursor key = keyOf(call);
    if (m_pages.isEmpty())
        return append({call}, m_more);
    const int index = indexFor(key);
    Page &page = m_pages[index];
    Q_ASSERT(page.filled);
    page.calls.insert(row - page.first, call);
    ++page.count;
    m_keys.insert(call.id, key);
    if (isAbove(m_end, key))
        m_end = key;
    splitIfLarge(index);
    renumber(index);
}

void CallPages::replace(int row, const CallSummary &call)
{
    Page &page = m_pages[indexAt(row)];
    page.calls[row - page.first] = call;
}

void CallPages::remove(int row)
{
    const int index = indexAt(row);
    Page &page = m_pages[index];
    Q_ASSERT(page.filled);
    m_keys.remove(page.calls.at(row - page.first).id);
    page.calls.removeAt(row - page.first);
    --page.count;
    if (page.count == 0)
        dropPage(index);
    renumber(qMin(index, int(m_pages.size())));
    if (m_pages.isEmpty() && !m_more)
        m_end = {};
}

std::optional<CallPages::Span> CallPages::spanOf(quint64 id) const
{
    const int index = indexOf(id);
    if (index < 0)
        return std::nullopt;
    const Page &page = m_pages.at(index);
    return Span{page.first, page.count, page.filled, index + 1 == m_pages.size()};
}

void CallPages::resize(quint64 id, int rows)
{
    const int index = indexOf(id);
    Q_ASSERT(index >= 0 && !m_pages.at(index).filled);
    m_pages[index].count = rows;
    if (rows == 0)
        dropPage(index);
    renumber(qMin(index, int(m_pages.size())));
}

void CallPages::fill(quint64 id, const QList<CallSummary> &calls)
{
    const int index = indexOf(id);
    Page &page = m_pages[index];
    Q_ASSERT(page.count == calls.size() && !calls.isEmpty());
    page.calls = calls;
    page.filled = true;
    for (const CallSummary &call : calls)
        m_keys.insert(call.id, keyOf(call));
    if (index + 1 == m_pages.size())
        m_end = keyOf(calls.last());
}

/// What stood above the page now stands above the next one.
void CallPages::dropPage(int index)
{
    if (index + 1 < m_pages.size())
        m_pages[index + 1].after = m_pages.at(index).after;
    m_pages.removeAt(index);
}

QList<CallSummary> CallPages::callsOf(quint64 id) const
{
    const int index = indexOf(id);
    return index < 0 ? QList<CallSummary>() : m_pages.at(index).calls;
}

QList<CallPages::Gap> CallPages::gaps(int firstRow, int lastRow, bool filledToo) const
{
    QList<Gap> gaps;
    if (m_pages.isEmpty() || lastRow < 0 || firstRow >= m_size)
        return gaps;
    const int lastIndex = indexAt(qMin(lastRow, m_size - 1));
    for (int index = indexAt(qMax(0, firstRow)); index <= lastIndex; ++index) {
        const Page &page = m_pages.at(index);
        if (page.filled && !filledToo)
            continue;
        const bool last = index + 1 == m_pages.size();
        gaps.append({page.id, page.after, last ? std::nullopt : std::optional(m_pages.at(index + 1).after)});
    }
    return gaps;
}

void CallPages::emptyFarFrom(int firstRow, int lastRow, int keep)
{
    QList<std::pair<int, int>> byDistance; // distance in rows, page
    for (int index = 1; index < m_pages.size(); ++index) { // the first stays: new calls arrive there
        const Page &page = m_pages.at(index);
        if (page.filled)
            byDistance.append({qMax(0, qMax(firstRow - (page.first + page.count), page.first - lastRow)), index});
    }
    std::ranges::sort(byDistance);
    for (qsizetype i = qMax(0, keep - 1); i < byDistance.size(); ++i) {
        Page &page = m_pages[byDistance.at(i).second];
        for (const CallSummary &call : std::as_const(page.calls))
            m_keys.remove(call.id);
        page.calls.clear();
        page.filled = false;
    }
}

int CallPages::filledPages() const
{
    return int(std::ranges::count(m_pages, true, &Page::filled));
}

QList<CallId> CallPages::callsOf(CustomerId customer) const
{
    QList<CallId> ids;
    for (const Page &page : m_pages) {
        for (const CallSummary &call : page.calls) {
            if (call.customer == customer)
                ids.append(call.id);
        }
    }
    return ids;
}

int CallPages::indexAt(int row) const
{
    Q_ASSERT(row >= 0 && row < m_size);
    const auto next = std::ranges::upper_bound(m_pages, row, {}, &Page::first);
    return int(next - m_pages.begin()) - 1;
}

int CallPages::indexOf(quint64 id) const
{
    const auto found = std::ranges::find(m_pages, id, &Page::id);
    return found == m_pages.end() ? -1 : int(found - m_pages.begin());
}

/// The page whose range holds the key: the last one that begins above it.
int CallPages::indexFor(const CallCursor &key) const
{
    const auto next = std::ranges::partition_point(m_pages, [&](const Page &page) { return isAbove(page.after, key); });
    return qMax(0, int(next - m_pages.begin()) - 1);
}

void CallPages::renumber(int fromPage)
{
    int first = fromPage == 0 ? 0 : m_pages.at(fromPage - 1).first + m_pages.at(fromPage - 1).count;
    for (qsizetype index = fromPage; index < m_pages.size(); ++index) {
        m_pages[index].first = first;
        first += m_pages.at(index).count;
    }
    m_size = first;
}

void CallPages::splitIfLarge(int index)
{
    Page &page = m_pages[index];
    if (page.count < 2 * pageSize)
        return;
    Page lower{++m_lastId, keyOf(page.calls.at(pageSize - 1)), 0, page.count - pageSize, true, page.calls.mid(pageSize)};
    page.calls.resize(pageSize);
    page.count = pageSize;
    m_pages.insert(index + 1, std::move(lower));
}

} // namespace askpro::ui
