// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/importreport.h"
#include "ui/common/place.h"

class QStackedWidget;

namespace beraad {

class ImportReportView;
class ImportSheet;
class SourcesList;

/// Everything about importing: the sheet before and the sources, or the report after.
class ImportPage final : public QWidget {
    Q_OBJECT

public:
    explicit ImportPage(const Context &context, QWidget *parent = nullptr);
    void choose(const QString &path); ///< shows the sheet
    void show(const ImportReport &report);
    void refresh();
    void retranslate();

signals:
    void closed();
    void openDossier(const beraad::DossierId &id);
    void openVariable(const beraad::VariableId &id);

private:
    void start();
    void again(const ImportSource &source);

    Context m_context;
    QStackedWidget *m_pages;
    ImportSheet *m_sheet;
    SourcesList *m_sources;
    ImportReportView *m_report;
};

} // namespace beraad
