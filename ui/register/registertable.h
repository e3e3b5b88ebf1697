// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace beraad {

/// The decisions in columns, of which the title keeps room to be read: where the window is narrow, those columns go
/// that stand in the details too.
class RegisterTable final : public QTableView {
    Q_OBJECT

public:
    explicit RegisterTable(QAbstractItemModel &model, QWidget *parent = nullptr);

    /// By what stands in them.
    void widenColumns();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

} // namespace beraad
