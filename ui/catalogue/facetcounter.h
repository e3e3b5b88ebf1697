// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cataloguerows.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace beraad {

class Desk;

/// Counts the facets of a search in another thread; of questions that follow each other only the last is answered.
class FacetCounter final : public QObject {
    Q_OBJECT

public:
    explicit FacetCounter(Desk &desk, QObject *parent = nullptr);
    ~FacetCounter() override; ///< waits: the thread reads from the workspace
    void ask(const CatalogueQuery &query);
    void forget() { ++m_token; }

signals:
    void counted(const beraad::CatalogueFacets &facets);

private:
    Desk &m_desk;
    QThreadPool m_pool;
    std::atomic<int> m_token = 0;
};

} // namespace beraad
