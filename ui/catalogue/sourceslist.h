// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/sourcewatch.h"
#include "store/importreport.h"
#include "ui/common/place.h"

class QPushButton;
class QVBoxLayout;

namespace beraad {

class Label;
class SectionHeader;

/// Where the catalogue came from, each to be read again, and the folder that is watched.
class SourcesList final : public QWidget {
    Q_OBJECT

public:
    explicit SourcesList(const Context &context, QWidget *parent = nullptr);
    void refresh();
    void retranslate();

signals:
    void againRequested(const beraad::ImportSource &source);

private:
    void addRow(const ImportSource &source);
    void showFolder();
    void chooseFolder();

    Context m_context;
    SourceWatch &m_watch;
    SectionHeader *m_heading;
    Label *m_nothing;
    QVBoxLayout *m_rows;
    SectionHeader *m_folderHeading;
    Label *m_folder;
    QPushButton *m_choose;
    QPushButton *m_stop;
};

} // namespace beraad
