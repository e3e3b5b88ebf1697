// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documentplan.h"
#include "dossier/request.h"
#include "ui/common/place.h"

class QComboBox;
class QPushButton;

namespace beraad {

class PageView;

/// What each authority receives: a choice of document and language, the pages, and saving one or all of them.
class DocumentsPane final : public QWidget {
    Q_OBJECT

public:
    explicit DocumentsPane(const Context &context, QWidget *parent = nullptr);
    /// Pages are made when they can be seen, not before.
    void show(const Request &request, const DossierId &dossier);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makePages();
    void save();
    void saveAll();
    DocumentPlan plan() const; ///< that is chosen
    QString titleOf(const DocumentPlan &plan) const;
    QString fileNameOf(const DocumentPlan &plan) const;
    Result<QByteArray> pdfOf(const DocumentPlan &plan) const;
    bool write(const QString &path, const QByteArray &pdf);

    Context m_context;
    Request m_request;
    DossierId m_dossier;
    QByteArray m_pdf;
    std::vector<DocumentPlan> m_plans;
    QComboBox *m_choice;
    QComboBox *m_language;
    QPushButton *m_save;
    QPushButton *m_saveAll;
    PageView *m_pages;
    bool m_isStale = false;
};

} // namespace beraad
