// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/importreportview.h"

#include "ui/catalogue/importwording.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/detailspane.h"
#include "ui/common/filepicker.h"
#include "ui/common/format.h"
#include "ui/common/language.h"
#include "ui/common/linkrow.h"
#include "ui/common/messages.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShown = 15; ///< of each list; the text has more

LinkRow *rowOf(const QString &title, const QString &hint)
{
    auto *row = new LinkRow;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(space::kSmall, space::kTight, space::kSmall, space::kTight);
    layout->setSpacing(0);
    for (auto *label : {new Label(title, TextRole::Body), new Label(hint, TextRole::Small, Ink::Soft)}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    row->setAccessibleName(u"%1, %2"_s.arg(title, hint));
    return row;
}

} // namespace

ImportReportView::ImportReportView(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_scroll(new QScrollArea)
    , m_save(new QPushButton)
    , m_close(makePrimaryButton({}))
{
    setObjectName(u"importReport"_s);
    m_save->setObjectName(u"importReportSave"_s);
    m_close->setObjectName(u"importReportClose"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::kWide, space::kSmall, space::kWide, space::kSmall);
    buttons->setSpacing(space::kSmall);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(new Hairline);
    layout->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &ImportReportView::save);
    connect(m_close, &QPushButton::clicked, this, &ImportReportView::closed);
    retranslate();
}

void ImportReportView::retranslate()
{
    m_save->setText(tr("Save as text…"));
    m_close->setText(tr("Back to the catalogue"));
    if (m_body)
        fill();
}

void ImportReportView::show(const ImportReport &report)
{
    m_report = report;
    fill();
}

void ImportReportView::fill()
{
    m_body = new QWidget;
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(space::kPage, space::kWide, space::kPage, space::kWide);
    layout->setSpacing(space::kMedium);
    auto *title
        = new Label(tr("What the import of %1 did").arg(QFileInfo(m_report.source.name).fileName()), TextRole::Title);
    title->setWordWrap(true);
    layout->addWidget(title);
    auto *summary = DetailsPane::makeText(importwording::summary(m_report));
    summary->setObjectName(u"importSummary"_s);
    layout->addWidget(summary);
    addCounts(layout);
    addAffected(layout);
    addVariables(layout, tr("Gone from the source"), m_report.gone, m_report.variables.gone, false);
    addVariables(layout, tr("Changed"), m_report.changed, m_report.variables.changed, true);
    addVariables(layout, tr("New"), m_report.added, m_report.variables.added, true);
    addNotes(layout);
    layout->addStretch(1);
    m_scroll->setWidget(m_body); // the one of before goes
    m_scroll->setFocusProxy(m_close);
}

void ImportReportView::addCounts(QVBoxLayout *layout)
{
    const auto rows = importwording::rowsOf(m_report);
    if (rows.empty())
        return;
    auto *card = new Card;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kWide);
    grid->setVerticalSpacing(space::kTight);
    const QStringList heads{QString(),     tr("Read"),      tr("New", "items of an import"),
                            tr("Changed"), tr("Unchanged"), tr("Gone", "items of an import")};
    for (int column = 1; column < heads.size(); ++column)
        grid->addWidget(new Label(heads[column], TextRole::Small, Ink::Soft), 0, column, Qt::AlignRight);
    int line = 1;
    for (const importwording::KindRow &row : rows) {
        grid->addWidget(new Label(row.name, TextRole::Strong), line, 0);
        const ImportCounts &counts = row.counts;
        int column = 1;
        for (const qint64 count : {counts.read, counts.added, counts.changed, counts.unchanged, counts.gone})
            grid->addWidget(new Label(format::number(count), TextRole::Numbers), line, column++, Qt::AlignRight);
        ++line;
    }
    grid->setColumnStretch(0, 1);
    card->body()->addLayout(grid);
    layout->addWidget(card);
}

void ImportReportView::addAffected(QVBoxLayout *layout)
{
    if (m_report.affected.empty())
        return;
    auto *heading = new SectionHeader(tr("Requests that ask for what changed"));
    heading->setCount(int(m_report.affected.size()));
    layout->addWidget(heading);
    for (const AffectedDossier &dossier :
         std::span(m_report.affected).first(std::min<size_t>(kShown, m_report.affected.size()))) {
        LinkRow *row = rowOf(importwording::nameOf(dossier), importwording::whatHappenedTo(dossier));
        row->setEnabled(!dossier.title.isEmpty());
        connect(row, &LinkRow::clicked, this, [this, id = dossier.id] { emit openDossier(id); });
        layout->addWidget(row);
    }
}

void ImportReportView::addVariables(QVBoxLayout *layout, const QString &heading,
                                    const std::vector<ImportedVariable> &variables, qint64 count, bool canOpen)
{
    if (count == 0)
        return;
    auto *header = new SectionHeader(heading);
    header->setCount(int(count));
    layout->addWidget(header);
    for (const ImportedVariable &variable : std::span(variables).first(std::min<size_t>(kShown, variables.size()))) {
        const QString label = inCurrentLanguage(variable.label);
        LinkRow *row = rowOf(label.isEmpty() ? variable.id.value.section(u'/', -1) : label, variable.id.value);
        row->setEnabled(canOpen);
        connect(row, &LinkRow::clicked, this, [this, id = variable.id] { emit openVariable(id); });
        layout->addWidget(row);
    }
    if (count > kShown)
        layout->addWidget(new Label(tr("and %1 more").arg(format::number(count - std::min<qint64>(kShown, count))),
                                    TextRole::Small, Ink::Soft));
}

void ImportReportView::addNotes(QVBoxLayout *layout)
{
    if (m_report.noteCount == 0)
        return;
    auto *header = new SectionHeader(tr("Not taken over as it stood"));
    header->setCount(int(m_report.noteCount));
    layout->addWidget(header);
    QStringList lines;
    for (const Problem &note : std::span(m_report.notes).first(std::min<size_t>(kShown, m_report.notes.size())))
        lines << u"%1: %2"_s.arg(note.where, note.message);
    layout->addWidget(DetailsPane::makeText(lines.join(u'\n')));
}

void ImportReportView::save()
{
    const auto path = m_context.files.toSave(this, tr("Save the report"), tr("Text files (*.txt)"), tr("import.txt"));
    if (!path)
        return;
    QSaveFile file(*path);
    if (!file.open(QIODevice::WriteOnly) || file.write(importwording::asText(m_report).toUtf8()) < 0
        || !file.commit()) {
        m_context.messages.error({ErrorCode::FileUnwritable, {*path, file.errorString()}, file.errorString(), {}});
        return;
    }
    m_context.messages.note(tr("The report was saved."));
}

} // namespace beraad
