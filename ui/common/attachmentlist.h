// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/request.h"
#include "ui/common/attachmentopener.h"

#include <QCoreApplication>
#include <QStandardItemModel>

class QListView;
class QPushButton;
class QStackedWidget;

namespace beraad {

class EmptyState;

/// The files that a request names, with the question that each answers; they are opened or saved from here.
class AttachmentList final : public QWidget {
    Q_DECLARE_TR_FUNCTIONS(AttachmentList)

public:
    explicit AttachmentList(const Context &context, QWidget *parent = nullptr);
    void show(const Request &request, const DossierId &id);
    int count() const { return int(m_files.size()); }
    void retranslate();

private:
    QWidget *makeButtons();
    void addRow(const FileAnswer &file, const QString &where);
    void enableButtons();
    const FileAnswer *current() const; ///< nullptr: none is chosen
    void openCurrent();

    Context m_context;
    AttachmentOpener m_opener;
    DossierId m_id;
    std::vector<FileAnswer> m_files;
    QStandardItemModel m_model;
    QStackedWidget *m_pages;
    QListView *m_list;
    EmptyState *m_nothing;
    QPushButton *m_open;
    QPushButton *m_save;
};

} // namespace beraad
