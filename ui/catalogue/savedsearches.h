// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cataloguerows.h"
#include "ui/common/place.h"

#include <QToolButton>

class QMenu;

namespace beraad {

/// Searches under a name of one's own, kept on this computer.
class SavedSearches final : public QToolButton {
    Q_OBJECT

public:
    explicit SavedSearches(const Context &context, QWidget *parent = nullptr);
    /// What would be saved now.
    void setCurrent(const CatalogueQuery &query) { m_current = query; }
    void retranslate();

signals:
    void chosen(const beraad::CatalogueQuery &query);

private:
    struct Saved {
        QString name;
        CatalogueQuery query;
    };
    std::vector<Saved> read() const;
    void write(const std::vector<Saved> &all);
    void fill();
    void save();
    void remove(const QString &name);

    Context m_context;
    CatalogueQuery m_current;
    QMenu *m_menu;
};

} // namespace beraad
