// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

class QSettings;

namespace beraad {

/// A splitter that remembers its sizes under a key, and starts with the given shares.
class Splitter : public QSplitter {
public:
    Splitter(QString key, std::vector<int> shares, QSettings &settings, Qt::Orientation orientation = Qt::Horizontal,
             QWidget *parent = nullptr);

    /// Gives room by the remembered sizes, or else by the shares: done by itself when first shown, to be asked for when
    /// a widget comes later.
    void share();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QString m_key;
    std::vector<int> m_shares;
    QSettings &m_settings;
    bool m_placed = false;
};

} // namespace beraad
