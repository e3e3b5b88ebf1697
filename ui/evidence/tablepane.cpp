// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/tablepane.h"

#include "catalogue/csv.h"
#include "ui/common/card.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/evidence/textpane.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kRead = qsizetype{2} << 20; // bytes: what 500 rows of any sense take

} // namespace

TablePane::TablePane(QWidget *parent)
    : EvidencePane(parent)
    , m_table(new QTableView)
    , m_sentence(new Label(TextRole::Small, Ink::Soft))
{
    m_table->setObjectName(u"evidenceTable"_s);
    m_table->setModel(&m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAlternatingRowColors(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_sentence->setContentsMargins(space::kMedium, space::kTight, space::kMedium, space::kTight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(new Hairline);
    layout->addWidget(m_sentence);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EvidencePane::selectionChanged);
    TablePane::retranslate();
}

void TablePane::retranslate()
{
    m_table->setAccessibleName(tr("Table"));
    m_sentence->setText(m_isCut
                            ? tr("The first %n row(s); open the file outside to see all.", nullptr, m_model.rowCount())
                            : tr("%n row(s)", nullptr, m_model.rowCount()));
}

bool TablePane::show(const QByteArray &content, const QString &name)
{
    m_model.clear();
    m_lines.clear();
    QByteArray head = content.left(kRead);
    if (head.size() < content.size())
        head.truncate(head.lastIndexOf('\n') + 1);
    const auto text = textOf(head);
    if (!text)
        return false;
    auto reader = CsvReader::open(text->toUtf8(), name);
    CsvRow row;
    if (!reader || !reader->next(row) || row.fields.size() < 2)
        return false;
    m_model.setHorizontalHeaderLabels(row.fields.first(std::min(row.fields.size(), qsizetype(kMostColumns))));
    m_isCut = head.size() < content.size();
    QStringList numbers;
    while (reader->next(row)) {
        if (m_model.rowCount() == kMostRows) {
            m_isCut = true;
            break;
        }
        QList<QStandardItem *> items;
        for (const QString &field : row.fields.first(std::min(row.fields.size(), qsizetype(kMostColumns))))
            items << new QStandardItem(field.left(1000));
        m_model.appendRow(items);
        m_lines.push_back(row.line);
        numbers << QString::number(row.line);
    }
    m_model.setVerticalHeaderLabels(numbers);
    m_table->resizeColumnsToContents();
    const int widest = 30 * fontMetrics().averageCharWidth();
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
    retranslate();
    return true;
}

EvidenceNote TablePane::startedNote() const
{
    EvidenceNote note;
    const int row = m_table->currentIndex().row();
    note.page = row >= 0 && row < std::ssize(m_lines) ? m_lines[size_t(row)] - 1 : 0;
    note.quote = selectedText();
    return note;
}

QString TablePane::placeText() const
{
    return tr("line %1", "of a table").arg(QLocale().toString(startedNote().page + 1));
}

QString TablePane::selectedText() const
{
    QModelIndexList cells = m_table->selectionModel()->selectedIndexes();
    std::ranges::sort(cells);
    QStringList texts;
    for (const QModelIndex &cell : std::as_const(cells))
        texts << cell.data().toString();
    return texts.join(u"; "_s);
}

void TablePane::goTo(int line, const std::vector<QRectF> &)
{
    const auto row = std::ranges::lower_bound(m_lines, line + 1);
    if (row == m_lines.end())
        return;
    const QModelIndex index = m_model.index(int(row - m_lines.begin()), 0);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

} // namespace beraad
