// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/splitter.h"

#include <QSettings>

#include <numeric>

namespace beraad {

Splitter::Splitter(QString key, std::vector<int> shares, QSettings &settings, Qt::Orientation orientation,
                   QWidget *parent)
    : QSplitter(orientation, parent)
    , m_key(QStringLiteral("splitters/") + key)
    , m_shares(std::move(shares))
    , m_settings(settings)
{
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_settings.setValue(m_key, saveState()); });
}

void Splitter::showEvent(QShowEvent *event)
{
    QSplitter::showEvent(event);
    if (!std::exchange(m_placed, true))
        share();
}

void Splitter::share()
{
    if (restoreState(m_settings.value(m_key).toByteArray()))
        return;
    const int length = orientation() == Qt::Horizontal ? width() : height();
    const int whole = std::max(1, std::accumulate(m_shares.begin(), m_shares.end(), 0));
    QList<int> sizes;
    for (int i = 0; i < count(); ++i) {
        const int share = i < int(m_shares.size()) ? m_shares[size_t(i)] : 1;
        sizes << length * share / whole;
        setStretchFactor(i, share);
    }
    setSizes(sizes);
}

} // namespace beraad
