// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/facetcounter.h"

#include "desk/desk.h"

namespace beraad {

FacetCounter::FacetCounter(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_pool.setMaxThreadCount(1);
}

FacetCounter::~FacetCounter()
{
    forget();
    m_pool.waitForDone();
}

void FacetCounter::ask(const CatalogueQuery &query)
{
    const int token = ++m_token;
    m_pool.start([this, token, query] {
        if (m_token != token)
            return;
        auto facets = m_desk.workspace().facetsOf(query);
        if (!facets || m_token != token)
            return;
        QMetaObject::invokeMethod(
            this,
            [this, token, counted = std::move(*facets)] {
                if (m_token == token)
                    emit this->counted(counted);
            },
            Qt::QueuedConnection);
    });
}

} // namespace beraad
