// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/evidencesearch.h"

#include <QTreeWidget>

namespace beraad {

/// What was found in all files, by file.
class SearchResults final : public QTreeWidget {
    Q_OBJECT

public:
    explicit SearchResults(QWidget *parent = nullptr);
    void start(const std::vector<FileAnswer> &files);
    void add(const std::vector<FileHit> &hits);
    void addPassedOver(const FileAnswer &file, bool isLocked);
    int hitCount() const { return m_count; }
    void retranslate();

signals:
    void chosen(const beraad::FileHit &hit);

private:
    QTreeWidgetItem *itemOf(const AttachmentId &file);

    std::vector<FileAnswer> m_files;
    std::vector<FileHit> m_hits;
    QHash<AttachmentId, QTreeWidgetItem *> m_items;
    int m_count = 0;
};

} // namespace beraad
