// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencesearch.h"

#include "evidence/pdfsearch.h"
#include "ui/evidence/evidencefile.h"
#include "ui/evidence/textpane.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAround = 120; // characters of a line that are shown

} // namespace

EvidenceSearch::EvidenceSearch(Reading reading, QObject *parent)
    : QObject(parent)
    , m_reading(std::move(reading))
{
}

EvidenceSearch::~EvidenceSearch() = default;

void EvidenceSearch::start(const QString &words, const std::vector<FileAnswer> &files,
                           const QHash<AttachmentId, QString> &passwords)
{
    stop();
    m_words = words;
    m_files = words.isEmpty() ? std::vector<FileAnswer>() : files;
    m_passwords = passwords;
    emit progressed(0, int(m_files.size()));
    searchNext();
}

void EvidenceSearch::stop()
{
    ++m_generation;
    m_pdf.reset();
    m_files.clear();
    m_next = 0;
    m_hits = 0;
}

void EvidenceSearch::searchNext()
{
    if (!isAtWork())
        return;
    m_readers.start(
        [self = QPointer(this), reading = m_reading, id = m_files[m_next].content, generation = m_generation] {
            const QByteArray content = reading(id);
            QMetaObject::invokeMethod(
                qApp,
                [self, content, generation] {
                    if (self && self->m_generation == generation)
                        self->take(content);
                },
                Qt::QueuedConnection);
        });
}

void EvidenceSearch::take(const QByteArray &content)
{
    const bool isPdf = content.first(std::min<qsizetype>(content.size(), 1024)).contains("%PDF-");
    if (isPdf) {
        searchPdf(content);
        return;
    }
    if (content.isEmpty() || content.size() > kLargestText || content.contains('\0')) {
        emit passedOver(m_files[m_next], false);
        finishFile();
        return;
    }
    searchText(content);
}

void EvidenceSearch::searchPdf(const QByteArray &content)
{
    m_pdf = std::make_unique<pdf::File>(content);
    const QString password = m_passwords.value(m_files[m_next].content);
    m_pdf->ask(pdf::ask::Open{password}, pdf::Urgency::Now, this,
               [this, generation = m_generation](const pdf::Answer &answer) {
                   if (generation != m_generation)
                       return;
                   if (std::holds_alternative<pdf::tell::Opened>(answer)) {
                       searchPages(0);
                       return;
                   }
                   const auto *why = std::get_if<pdf::tell::Failed>(&answer);
                   emit passedOver(m_files[m_next], why && why->fault == pdf::Fault::PasswordNeeded);
                   finishFile();
               });
}

void EvidenceSearch::searchPages(int from)
{
    m_pdf->ask(pdf::ask::Search{m_words, from}, pdf::Urgency::Now, this,
               [this, generation = m_generation](const pdf::Answer &answer) {
                   if (generation != m_generation)
                       return;
                   const auto *told = std::get_if<pdf::tell::Found>(&answer);
                   if (!told) {
                       emit passedOver(m_files[m_next], false);
                       finishFile();
                       return;
                   }
                   std::vector<FileHit> hits;
                   for (const pdf::Hit &hit : told->hits)
                       hits.push_back(
                           {m_files[m_next].content, hit.page, false, hit.boxes, hit.around, hit.start, hit.length});
                   const int next = told->next;
                   m_hits += int(hits.size());
                   if (!hits.empty())
                       emit found(hits);
                   if (next < 0 || m_hits >= kMostHits)
                       finishFile();
                   else
                       searchPages(next);
               });
}

/// Lines are looked at as people mean them, like the words of a PDF.
void EvidenceSearch::searchText(const QByteArray &content)
{
    const QString text = textOf(content).value_or(QString());
    const QString wanted = pdf::searchable(m_words);
    std::vector<FileHit> hits;
    int line = 0;
    for (const QStringView row : QStringView(text).split(u'\n')) {
        if (m_hits + std::ssize(hits) >= kMostHits)
            break;
        const QString shown = row.trimmed().left(kLargestText).toString();
        const qsizetype exact = shown.indexOf(m_words, 0, Qt::CaseInsensitive);
        if (!wanted.isEmpty() && (exact >= 0 || pdf::searchable(shown).contains(wanted))) {
            const qsizetype start = std::max<qsizetype>(0, exact - kAround / 2);
            hits.push_back({m_files[m_next].content,
                            line,
                            true,
                            {},
                            shown.mid(start, kAround),
                            int(std::max<qsizetype>(0, exact - start)),
                            exact >= 0 ? int(m_words.size()) : 0});
        }
        ++line;
    }
    m_hits += int(hits.size());
    if (!hits.empty())
        emit found(hits);
    finishFile();
}

void EvidenceSearch::finishFile()
{
    // The PDF may be the sender, so that it goes when it has said all.
    if (m_pdf)
        m_pdf.release()->deleteLater();
    ++m_next;
    emit progressed(int(m_next), int(m_files.size()));
    searchNext();
}

} // namespace beraad
