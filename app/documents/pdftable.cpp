// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdftable.h"

#include <algorithm>
#include <optional>

namespace beraad {

namespace {

constexpr qreal kPadX = points(4);
constexpr qreal kPadY = points(3.5);
/// Around a text that fits exactly; the half point is for the rounding of its glyphs, which would break its last letter
/// off.
constexpr qreal kAround = 2 * kPadX + points(0.5);
constexpr qreal kBar = points(2);
/// A row that is higher than this part of a page may be split.
constexpr qreal kSplitAbove = 0.33;
/// At most this part of the page goes to a repeated header.
constexpr qreal kHeaderShare = 0.3;

struct Look {
    QRgb ground;
    QRgb bar;
};

Look lookOf(CellTone tone)
{
    switch (tone) {
    case CellTone::Plain:
        return {0, 0};
    case CellTone::Quiet:
        return {paper::kQuietTint, 0};
    case CellTone::Own:
        return {paper::kAccentTint, paper::kAccent};
    case CellTone::Caution:
        return {paper::kCautionTint, paper::kCaution};
    case CellTone::Refusal:
        return {paper::kRefusalTint, paper::kRefusal};
    }
    Q_UNREACHABLE_RETURN({});
}

/// Lines that run down one column, and how many of them are placed already.
struct Strand {
    qreal x = 0;
    std::vector<TextLine> lines;
    size_t placed = 0;

    bool isDone() const { return placed == lines.size(); }
    qreal rest() const
    {
        qreal height = 0;
        for (size_t i = placed; i < lines.size(); ++i)
            height += lines[i].height + (i == placed ? 0 : lines[i].gap);
        return height;
    }
};

/// Strands side by side. A row is one band of cells and, below them, perhaps another.
using Band = std::vector<Strand>;

/// Moves the first lines of smaller text down, so that all columns start on one baseline.
void alignBaselines(Band &band)
{
    qreal lowest = 0;
    for (const Strand &strand : band)
        if (!strand.lines.empty())
            lowest = std::max(lowest, strand.lines.front().baseline);
    for (Strand &strand : band) {
        if (strand.lines.empty())
            continue;
        TextLine &first = strand.lines.front();
        const qreal drop = lowest - first.baseline;
        first.height += drop;
        first.rise += drop;
    }
}

qreal restOf(const Band &band)
{
    qreal height = 0;
    for (const Strand &strand : band)
        height = std::max(height, strand.rest());
    return height;
}

bool isDone(const Band &band)
{
    return std::ranges::all_of(band, &Strand::isDone);
}

class TablePlacing {
public:
    TablePlacing(PdfFlow &flow, const Table &table)
        : m_flow(flow)
        , m_table(table)
    {
    }
    void place();

private:
    std::vector<qreal> measure();
    void setHeader();
    std::vector<Band> bandsOf(size_t row);
    qreal heightOf(const std::vector<Band> &bands) const;
    qreal firstPart(size_t row);
    void placeHeader();
    void placeRow(size_t row);
    void placeWhole(std::vector<Band> &bands, CellTone tone, qreal height);
    void placeInParts(std::vector<Band> &bands, CellTone tone);
    void placeGround(CellTone tone, qreal height);
    bool placeLines(Band &band, qreal room, qreal y, bool force = false);
    void placeRule(QRgb colour, qreal thickness);
    void nextPage();
    Strand strand(const TextBlock &block, qreal x, qreal width);

    PdfFlow &m_flow;
    const Table &m_table;
    std::vector<std::vector<SetText>> m_texts; ///< shaped once for measuring and breaking
    std::vector<qreal> m_widths;
    Band m_header;
    std::optional<size_t> m_group;
};

std::vector<qreal> TablePlacing::measure()
{
    std::vector<ColumnNeed> needs(m_table.columns.size());
    for (size_t i = 0; i < needs.size(); ++i) {
        const TableColumn &column = m_table.columns[i];
        const SetText title = m_flow.setter().set(blockOf(column.title, TextStyle::Label));
        needs[i] = {title.longestWord + kAround, title.widest + kAround, points(column.width)};
    }
    for (const TableRow &row : m_table.rows) {
        std::vector<SetText> &texts = m_texts.emplace_back();
        for (size_t i = 0; i < row.cells.size(); ++i) {
            texts.push_back(m_flow.setter().set(row.cells[i]));
            if (row.isGroup || i >= needs.size())
                continue;
            needs[i].least = std::max(needs[i].least, texts.back().longestWord + kAround);
            needs[i].most = std::max(needs[i].most, texts.back().widest + kAround);
        }
    }
    return columnWidths(needs, m_flow.width());
}

void TablePlacing::place()
{
    m_widths = measure();
    setHeader();
    for (size_t row = 0; row < m_table.rows.size(); ++row) {
        if (row == 0) {
            m_flow.reserve(firstPart(0));
            placeHeader();
        }
        placeRow(row);
    }
}

void TablePlacing::setHeader()
{
    qreal x = m_flow.left();
    for (size_t i = 0; i < m_table.columns.size(); ++i) {
        if (!m_table.columns[i].title.isEmpty())
            m_header.push_back(strand(blockOf(m_table.columns[i].title, TextStyle::Label), x, m_widths[i]));
        x += m_widths[i];
    }
    if (restOf(m_header) > m_flow.pageRoom() * kHeaderShare)
        m_header.clear(); // never let a hostile title take the page
}

Strand TablePlacing::strand(const TextBlock &block, qreal x, qreal width)
{
    return {x + kPadX, m_flow.setter().lines(m_flow.setter().set(block), width - 2 * kPadX), 0};
}

std::vector<Band> TablePlacing::bandsOf(size_t row)
{
    const TableRow &source = m_table.rows[row];
    Band cells;
    qreal x = m_flow.left();
    for (size_t i = 0; i < source.cells.size() && i < m_widths.size(); ++i) {
        const qreal width = source.isGroup ? m_flow.width() : m_widths[i];
        cells.push_back({x + kPadX, m_flow.setter().lines(m_texts[row][i], width - 2 * kPadX), 0});
        x += m_widths[i];
    }
    alignBaselines(cells);
    std::vector<Band> bands{std::move(cells)};
    if (!source.below.empty()) {
        const qreal indent = m_widths.empty() ? 0 : m_widths.front();
        bands.push_back({strand(source.below, m_flow.left() + indent, m_flow.width() - indent)});
    }
    return bands;
}

qreal TablePlacing::heightOf(const std::vector<Band> &bands) const
{
    qreal height = 2 * kPadY;
    for (const Band &band : bands)
        height += restOf(band) + (&band == &bands.front() ? 0 : kPadY);
    return height;
}

/// The header, leading group rows and the first row, or a good piece of it; of a table without header the row after
/// that too, so that a heading never keeps one poor fact.
qreal TablePlacing::firstPart(size_t row)
{
    qreal height = m_header.empty() ? 0 : restOf(m_header) + 2 * kPadY;
    int wanted = m_header.empty() ? 2 : 1;
    for (; row < m_table.rows.size() && wanted > 0; ++row) {
        height += std::min(heightOf(bandsOf(row)), m_flow.pageRoom() * kSplitAbove);
        if (!m_table.rows[row].isGroup)
            --wanted;
    }
    return height;
}

void TablePlacing::placeHeader()
{
    if (m_header.empty())
        return;
    const qreal height = restOf(m_header) + 2 * kPadY;
    Band header = m_header;
    placeGround(CellTone::Quiet, height);
    placeLines(header, height, m_flow.y() + kPadY);
    m_flow.advance(height);
    placeRule(paper::kMuted, points(0.75));
}

void TablePlacing::placeRow(size_t row)
{
    const TableRow &source = m_table.rows[row];
    std::vector<Band> bands = bandsOf(row);
    const qreal height = heightOf(bands);
    const qreal page = m_flow.pageRoom();
    if (source.isGroup) {
        m_group.reset(); // a new group: the old one is not said again
        if (firstPart(row) - (m_header.empty() ? 0 : restOf(m_header) + 2 * kPadY) > m_flow.room())
            nextPage();
        m_group = row;
    }
    const CellTone tone = source.isGroup && source.tone == CellTone::Plain ? CellTone::Quiet : source.tone;
    if (height <= m_flow.room())
        return placeWhole(bands, tone, height);
    if (height > page * kSplitAbove && m_flow.room() > page * kSplitAbove / 2)
        return placeInParts(bands, tone);
    if (!m_flow.isAtTop())
        nextPage();
    if (height <= m_flow.room())
        return placeWhole(bands, tone, height);
    placeInParts(bands, tone);
}

void TablePlacing::placeWhole(std::vector<Band> &bands, CellTone tone, qreal height)
{
    placeGround(tone, height);
    qreal y = m_flow.y() + kPadY;
    for (Band &band : bands) {
        const qreal rest = restOf(band);
        placeLines(band, rest + 1, y);
        y += rest + kPadY;
    }
    m_flow.advance(height);
    placeRule(paper::kHairline, points(0.5));
}

void TablePlacing::placeInParts(std::vector<Band> &bands, CellTone tone)
{
    for (Band &band : bands) {
        bool force = false;
        while (!isDone(band)) {
            const qreal rest = restOf(band) + 2 * kPadY;
            const qreal height = std::min(rest, m_flow.room());
            placeGround(tone, height);
            force = !placeLines(band, height - 2 * kPadY, m_flow.y() + kPadY, force);
            m_flow.advance(height);
            if (!isDone(band))
                nextPage();
        }
    }
    placeRule(paper::kHairline, points(0.5));
}

void TablePlacing::placeGround(CellTone tone, qreal height)
{
    const Look look = lookOf(tone);
    if (look.ground != 0)
        m_flow.pages().fill({m_flow.left(), m_flow.y(), m_flow.width(), height}, look.ground);
    if (look.bar != 0)
        m_flow.pages().fill({m_flow.left(), m_flow.y(), kBar, height}, look.bar);
}

/// Places what fits in `room` and says whether anything did; `force` places a line that fits on no page at all.
bool TablePlacing::placeLines(Band &band, qreal room, qreal y, bool force)
{
    bool moved = false;
    for (Strand &strand : band) {
        qreal used = 0;
        const size_t first = strand.placed;
        while (!strand.isDone()) {
            const TextLine &line = strand.lines[strand.placed];
            const qreal gap = strand.placed == first ? 0 : line.gap;
            if (used + gap + line.height > room + 0.5 && !(force && strand.placed == first))
                break;
            m_flow.pages().text(line, {strand.x, y + used + gap});
            used += gap + line.height;
            ++strand.placed;
            moved = true;
        }
    }
    return moved;
}

void TablePlacing::placeRule(QRgb colour, qreal thickness)
{
    if (m_table.isRuled)
        m_flow.pages().fill({m_flow.left(), m_flow.y() - thickness, m_flow.width(), thickness}, colour);
}

void TablePlacing::nextPage()
{
    m_flow.startPage();
    placeHeader();
    if (!m_group || m_table.continued.isEmpty() || m_table.rows[*m_group].cells.empty())
        return;
    TextBlock again = m_table.rows[*m_group].cells.front();
    if (!again.empty())
        again.resize(1);
    if (!again.empty() && !again.front().runs.empty())
        again.front().runs.push_back({u' ' + m_table.continued, TextStyle::Small});
    std::vector<Band> bands{{strand(again, m_flow.left(), m_flow.width())}};
    const qreal height = heightOf(bands);
    if (height < m_flow.pageRoom() * kHeaderShare)
        placeWhole(bands, CellTone::Quiet, height);
}

} // namespace

void placeTable(PdfFlow &flow, const Table &table)
{
    if (!table.rows.empty())
        TablePlacing(flow, table).place();
}

void placeFacts(PdfFlow &flow, const std::vector<Fact> &facts, qreal nameWidth)
{
    Table table;
    table.columns = {{{}, nameWidth}, {}};
    for (const Fact &fact : facts)
        table.rows.push_back({{fact.name, fact.value}, {}, CellTone::Plain, false});
    placeTable(flow, table);
}

void placePanel(PdfFlow &flow, const TextBlock &text, CellTone tone)
{
    Table table;
    table.columns = {{}};
    table.rows = {{{text}, {}, tone, false}};
    table.isRuled = false;
    placeTable(flow, table);
}

} // namespace beraad
