// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/request.h"
#include "ui/common/place.h"

class QComboBox;
class QPushButton;

namespace beraad {

class PageView;

/// What each authority receives: a choice of authority and language, the pages, and saving them.
class DocumentsPane final : public QWidget {
    Q_OBJECT

public:
    explicit DocumentsPane(const Context &context, QWidget *parent = nullptr);
    /// Pages are made when they can be seen, not before.
    void show(const Request &request, const DossierId &dossier, const std::vector<OrganisationId> &authorities);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makePages();
    void save();

    Context m_context;
    Request m_request;
    DossierId m_dossier;
    QByteArray m_pdf;
    QComboBox *m_authority;
    QComboBox *m_language;
    QPushButton *m_save;
    PageView *m_pages;
    bool m_isStale = false;
};

} // namespace beraad
