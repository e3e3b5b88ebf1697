// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "forms/fileanswer.h"
#include "ui/common/place.h"

#include <memory>

class QTemporaryDir;

namespace beraad {

/// Shows kept files in the programs of the desktop: as copies that cannot be written, gone with the one who opened
/// them. A type that can run is opened only after a warning.
class AttachmentOpener final {
public:
    explicit AttachmentOpener(const Context &context);
    ~AttachmentOpener();

    /// `id`: the draft or dossier that names the file. False: it was not opened, and the messages say why.
    bool open(QWidget *parent, const DossierId &id, const FileAnswer &file);
    /// Writes a copy where the person says.
    void saveAs(QWidget *parent, const DossierId &id, const FileAnswer &file) const;

private:
    Result<QByteArray> contentOf(const DossierId &id, const FileAnswer &file) const;
    Result<QString> copyOf(const FileAnswer &file, const QByteArray &content);

    Context m_context;
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// "229 kB"
QString sizeText(qint64 bytes);

/// Whether opening the file could run what stands in it: programs, scripts, documents with macros.
bool canRun(const QString &fileName, const QByteArray &content);

} // namespace beraad
