// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/importreport.h"
#include "ui/common/place.h"

class QVBoxLayout;

namespace beraad {

/// What an import did: counts, the requests that it concerns, what is new, changed and gone, what was not taken over.
class ImportReportView final : public QWidget {
    Q_OBJECT

public:
    explicit ImportReportView(const Context &context, QWidget *parent = nullptr);
    void show(const ImportReport &report);
    void retranslate();

signals:
    void closed();
    void openDossier(const beraad::DossierId &id);
    void openVariable(const beraad::VariableId &id);

private:
    void fill();
    void addCounts(QVBoxLayout *layout);
    void addAffected(QVBoxLayout *layout);
    void addVariables(QVBoxLayout *layout, const QString &heading, const std::vector<ImportedVariable> &variables,
                      qint64 count, bool canOpen);
    void addNotes(QVBoxLayout *layout);
    void save();

    Context m_context;
    ImportReport m_report;
    QWidget *m_body = nullptr;
    class QScrollArea *m_scroll;
    class QPushButton *m_save;
    class QPushButton *m_close;
};

} // namespace beraad
