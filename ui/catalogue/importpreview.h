// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/importing.h"

#include <QObject>

#include <optional>

namespace beraad {

/// Reads the first items of a source in another thread, to show what an import would bring. A newer question lets the
/// answer to an older one drop.
class ImportPreview final : public QObject {
    Q_OBJECT

public:
    explicit ImportPreview(QObject *parent = nullptr);
    void ask(const CatalogueSource &source, std::optional<CatalogueFormat> format);
    void forget() { ++m_token; }

signals:
    /// The format that was found, and a line for each of the first items.
    void ready(const QString &format, const QStringList &lines);
    void refused(const beraad::Error &error);

private:
    int m_token = 0;
};

} // namespace beraad
