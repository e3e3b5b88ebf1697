// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/evidencepane.h"

#include <QStandardItemModel>

class QTableView;

namespace beraad {

class Label;

/// The first rows of a CSV file.
class TablePane final : public EvidencePane {
    Q_OBJECT

public:
    explicit TablePane(QWidget *parent = nullptr);
    /// False: it is no table that can be read.
    bool show(const QByteArray &content, const QString &name);
    QString placeText() const override;
    QString selectedText() const override;
    bool canSelect() const override { return true; }
    EvidenceNote startedNote() const override;
    void goTo(int row, const std::vector<QRectF> &boxes) override;
    void retranslate() override;

    static constexpr int kMostRows = 500;
    static constexpr int kMostColumns = 200;

private:
    QTableView *m_table;
    Label *m_sentence;
    QStandardItemModel m_model;
    std::vector<int> m_lines; ///< of each row in the file
    bool m_isCut = false;
};

} // namespace beraad
