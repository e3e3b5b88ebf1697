// SPDX-License-Identifier: GPL-3.0-or-later
// How a PDF is opened, searched and walked through.
#include "ui/common/emptystate.h"
#include "ui/common/typography.h"
#include "ui/evidence/evidencewording.h"
#include "ui/evidence/pageimages.h"
#include "ui/evidence/pdfpane.h"
#include "ui/evidence/pdfview.h"
#include "ui/evidence/thumbnails.h"

#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>
#include <cmath>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

enum PdfPage { MessagePage, PasswordPage, ViewPage };
constexpr size_t kMostHitsShown = 10'000;

} // namespace

void PdfPane::open(const QByteArray &content, const QString &password, const pdf::File::Options &options)
{
    close();
    m_file = std::make_unique<pdf::File>(content, options);
    m_images = std::make_unique<PageImages>(*m_file);
    m_message->setTexts(tr("Opening the file…"), {});
    m_pages->setCurrentIndex(MessagePage);
    tryPassword(password);
}

void PdfPane::close()
{
    ++m_generation;
    m_view->setFile(nullptr, nullptr, 0);
    m_thumbnails->setPages(nullptr, 0, {});
    m_outline->clear();
    m_images.reset();
    m_file.reset();
    m_hits.clear();
    m_currentHit = -1;
    m_words.clear();
    m_opened = {};
    m_fault.reset();
    m_password->clear();
    showFacts();
}

void PdfPane::tryPassword(const QString &password)
{
    if (!m_file)
        return;
    m_file->ask(pdf::ask::Open{password}, pdf::Urgency::Now, m_images.get(),
                [this, password](const pdf::Answer &answer) {
                    if (const auto *told = std::get_if<pdf::tell::Opened>(&answer)) {
                        take(*told);
                        emit opened(password);
                    } else if (const auto *why = std::get_if<pdf::tell::Failed>(&answer)) {
                        refuse(why->fault);
                        emit failed(why->fault);
                    }
                });
}

void PdfPane::take(const pdf::tell::Opened &opened)
{
    m_fault.reset();
    m_opened = opened;
    m_hasScripts = false; // until it is told
    const bool hadFocus = m_password->hasFocus() || m_pages->focusWidget() == m_password;
    m_view->setFile(m_file.get(), m_images.get(), opened.pages);
    m_thumbnails->setPages(m_images.get(), opened.pages, [this](int page) { return m_view->labelOf(page); });
    m_pages->setCurrentIndex(ViewPage);
    fitSide();
    if (hadFocus)
        m_view->setFocus();
    m_file->ask(pdf::ask::Outline(), pdf::Urgency::Soon, m_images.get(), [this](const pdf::Answer &answer) {
        if (const auto *outline = std::get_if<pdf::tell::Outline>(&answer)) {
            fillOutline(*outline);
            m_hasScripts = outline->hasScripts;
            showFacts();
        }
    });
    showPage();
    showFacts();
}

void PdfPane::refuse(pdf::Fault fault)
{
    m_fault = fault;
    const bool isLocked = fault == pdf::Fault::PasswordNeeded || fault == pdf::Fault::WrongPassword;
    if (isLocked) {
        m_passwordSentence->setText(wordingOfFile(fault));
        m_pages->setCurrentIndex(PasswordPage);
        m_password->selectAll();
        if (isVisible() && isAncestorOf(window()->focusWidget()))
            m_password->setFocus();
        return;
    }
    m_message->setTexts(tr("This file cannot be shown"), wordingOfFile(fault));
    m_pages->setCurrentIndex(MessagePage);
}

void PdfPane::fillOutline(const pdf::tell::Outline &outline)
{
    m_outline->clear();
    std::vector<QTreeWidgetItem *> parents; // the last item of each depth
    for (const pdf::OutlineItem &item : outline.items) {
        parents.resize(std::min(parents.size(), size_t(item.depth)));
        auto *row = parents.empty() ? new QTreeWidgetItem(m_outline) : new QTreeWidgetItem(parents.back());
        row->setText(0, item.title);
        row->setToolTip(0, item.title);
        row->setData(0, Qt::UserRole, item.page);
        parents.push_back(row);
    }
    m_outline->expandToDepth(0);
    m_side->setTabEnabled(1, !outline.items.empty());
    if (outline.items.empty())
        m_side->setCurrentIndex(0);
}

void PdfPane::showFacts()
{
    QStringList facts;
    if (m_opened.hasForm)
        facts << tr("A form, shown only");
    if (m_hasScripts)
        facts << tr("Scripts, not run");
    if (m_opened.hasFiles)
        facts << tr("Files inside, not opened");
    m_facts->setText(facts.join(u" · "_s));
}

void PdfPane::showPage()
{
    const int page = m_view->page();
    m_pageCount->setText(tr("of %1", "number of pages").arg(QLocale().toString(m_view->pageCount())));
    if (page < 0)
        return;
    if (!m_pageField->hasFocus())
        m_pageField->setText(m_view->labelOf(page));
    const QModelIndex row = m_thumbnails->index(page);
    m_thumbnailList->setCurrentIndex(row);
    m_thumbnailList->scrollTo(row);
}

void PdfPane::showZoom()
{
    m_zoom->setText(tr("%1 %", "zoom").arg(int(std::lround(m_view->zoom() * 100))));
    m_fitWidth->setChecked(m_view->fit() == PageFit::Width);
    m_fitPage->setChecked(m_view->fit() == PageFit::Page);
}

/// What is printed on a page counts before its number.
void PdfPane::goToTyped()
{
    const QString typed = m_pageField->text().trimmed();
    bool isNumber = false;
    int page = typed.toInt(&isNumber) - 1;
    for (int i = 0; i < m_view->pageCount(); ++i)
        if (m_view->labelOf(i).compare(typed, Qt::CaseInsensitive) == 0) {
            page = i;
            isNumber = true;
            break;
        }
    if (isNumber && page >= 0 && page < m_view->pageCount()) {
        m_view->goTo(page);
        m_view->setFocus();
    } else {
        m_pageField->setText(m_view->labelOf(m_view->page()));
        m_pageField->selectAll();
    }
}

QString PdfPane::selectedText() const
{
    return m_view->selectedText();
}

QString PdfPane::placeText() const
{
    const int page = m_view->selectedPage() >= 0 ? m_view->selectedPage() : m_view->page();
    return page < 0 ? QString() : tr("p. %1", "page of a file").arg(m_view->labelOf(page));
}

EvidenceNote PdfPane::startedNote() const
{
    EvidenceNote note;
    note.page = std::max(0, m_view->selectedPage() >= 0 ? m_view->selectedPage() : m_view->page());
    note.boxes = m_view->selectedBoxes();
    note.quote = m_view->selectedText();
    return note;
}

void PdfPane::setNotes(const std::vector<EvidenceNote> &notes)
{
    m_view->setNotes(notes);
}

void PdfPane::goTo(int page, const std::vector<QRectF> &boxes)
{
    m_view->goTo(page, boxes.empty() ? QRectF() : boxes.front());
}

void PdfPane::find(const QString &words)
{
    ++m_generation;
    m_words = words;
    m_hits.clear();
    m_currentHit = -1;
    m_isSearched = words.isEmpty() || !m_file || m_view->pageCount() == 0;
    showHits();
    if (!m_isSearched)
        searchFrom(0, m_generation);
}

void PdfPane::searchFrom(int page, int generation)
{
    m_file->ask(pdf::ask::Search{m_words, page}, pdf::Urgency::Soon, m_images.get(),
                [this, generation](const pdf::Answer &answer) {
                    if (generation != m_generation)
                        return;
                    const auto *found = std::get_if<pdf::tell::Found>(&answer);
                    if (found)
                        std::ranges::copy(found->hits, std::back_inserter(m_hits));
                    m_isSearched = !found || found->next < 0 || m_hits.size() > kMostHitsShown;
                    // The first hit after what is in sight is where a reader wants to go.
                    if (m_currentHit < 0 && !m_hits.empty() && (m_isSearched || m_hits.back().page >= m_view->page())) {
                        const auto next = std::ranges::find_if(
                            m_hits, [this](const pdf::Hit &hit) { return hit.page >= m_view->page(); });
                        m_currentHit = next == m_hits.end() ? 0 : int(next - m_hits.begin());
                        goToHit();
                    }
                    showHits();
                    if (!m_isSearched)
                        searchFrom(found->next, generation);
                });
}

void PdfPane::showHits()
{
    m_view->setHits(m_hits, m_currentHit);
    emit foundChanged(m_currentHit, int(m_hits.size()), m_isSearched);
}

void PdfPane::findNext(int step)
{
    if (m_hits.empty())
        return;
    const int count = int(m_hits.size());
    m_currentHit = (m_currentHit + step + count) % count;
    goToHit();
    showHits();
}

void PdfPane::goToHit()
{
    const pdf::Hit &hit = m_hits[size_t(m_currentHit)];
    goTo(hit.page, hit.boxes);
}

} // namespace beraad
