// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/importpage.h"

#include "desk/catalogueimports.h"
#include "desk/desk.h"
#include "desk/importjob.h"
#include "ui/catalogue/importreportview.h"
#include "ui/catalogue/importsheet.h"
#include "ui/catalogue/sourceslist.h"
#include "ui/common/card.h"
#include "ui/common/spacing.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

ImportPage::ImportPage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_pages(new QStackedWidget)
    , m_sheet(new ImportSheet(context))
    , m_sources(new SourcesList(context))
    , m_report(new ImportReportView(context))
{
    setObjectName(u"importPage"_s);
    auto *body = new QWidget;
    auto *cards = new QVBoxLayout(body);
    cards->setContentsMargins(space::kPage, space::kWide, space::kPage, space::kWide);
    cards->setSpacing(space::kLarge);
    for (QWidget *content : std::initializer_list<QWidget *>{m_sheet, m_sources}) {
        auto *card = new Card;
        card->body()->addWidget(content);
        cards->addWidget(card);
    }
    cards->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    m_pages->addWidget(scroll);
    m_pages->addWidget(m_report);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connect(m_sheet, &ImportSheet::startRequested, this, &ImportPage::start);
    connect(m_sheet, &ImportSheet::cancelled, this, &ImportPage::closed);
    connect(m_sources, &SourcesList::againRequested, this, &ImportPage::again);
    connect(m_report, &ImportReportView::closed, this, &ImportPage::closed);
    connect(m_report, &ImportReportView::openDossier, this, &ImportPage::openDossier);
    connect(m_report, &ImportReportView::openVariable, this, &ImportPage::openVariable);
}

void ImportPage::retranslate()
{
    m_sheet->retranslate();
    m_sources->retranslate();
    m_report->retranslate();
}

void ImportPage::refresh()
{
    m_sheet->refresh();
    m_sources->refresh();
}

void ImportPage::choose(const QString &path)
{
    refresh();
    m_sheet->choose(path);
    m_pages->setCurrentIndex(0);
    m_sheet->setFocus();
}

void ImportPage::show(const ImportReport &report)
{
    m_report->show(report);
    m_pages->setCurrentWidget(m_report);
    m_report->setFocus();
}

void ImportPage::start()
{
    if (m_context.desk.imports().start(m_sheet->source(), m_sheet->format()))
        emit closed();
}

void ImportPage::again(const ImportSource &source)
{
    const auto format = catalogueFormatFrom(source.format);
    if (m_context.desk.imports().start(sourceFrom(source), format ? std::optional(*format) : std::nullopt))
        emit closed();
}

} // namespace beraad
