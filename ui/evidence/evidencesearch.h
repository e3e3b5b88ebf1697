// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/pdffile.h"
#include "forms/fileanswer.h"

#include <QHash>
#include <QThreadPool>

#include <memory>

namespace beraad {

/// Where words stand in one of several files.
struct FileHit {
    AttachmentId file;
    int page = 0; ///< of a text: the line
    bool isLine = false;
    std::vector<QRectF> boxes;
    QString around;
    int start = 0;
    int length = 0;
};

/// Searches all files for the same words, one after the other, in the background. A new search ends the one before.
class EvidenceSearch final : public QObject {
    Q_OBJECT

public:
    /// Reads a file; called in another thread.
    using Reading = std::function<QByteArray(const AttachmentId &)>;

    explicit EvidenceSearch(Reading reading, QObject *parent = nullptr);
    ~EvidenceSearch() override;

    void start(const QString &words, const std::vector<FileAnswer> &files,
               const QHash<AttachmentId, QString> &passwords);
    void stop();
    bool isAtWork() const { return m_next < m_files.size(); }

    static constexpr int kMostHits = 2000;

signals:
    void found(const std::vector<beraad::FileHit> &hits);
    /// `done` of `total` files.
    void progressed(int done, int total);
    /// A file that could not be searched: it is locked, or cannot be read.
    void passedOver(const beraad::FileAnswer &file, bool isLocked);

private:
    void searchNext();
    void take(const QByteArray &content);
    void searchPdf(const QByteArray &content);
    void searchPages(int from);
    void searchText(const QByteArray &content);
    void finishFile();

    Reading m_reading;
    QString m_words;
    std::vector<FileAnswer> m_files;
    QHash<AttachmentId, QString> m_passwords;
    size_t m_next = 0;
    int m_hits = 0;
    int m_generation = 0; ///< what comes in for an older one is dropped
    std::unique_ptr<pdf::File> m_pdf;
    QThreadPool m_readers; ///< ours, so that nobody reads a workspace that is closed
};

} // namespace beraad
