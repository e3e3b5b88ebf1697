// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/request.h"
#include "forms/form.h"
#include "ui/common/place.h"

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace beraad {

/// Before a draft is frozen: what is still missing, by section and with links, and what each authority will receive.
class SubmitSheet final : public QDialog {
    Q_OBJECT

public:
    SubmitSheet(const Context &context, const Request &request, const DossierId &draft, QWidget *parent);
    bool isReady() const { return m_missing == 0; }

signals:
    void goTo(const QString &question);
    void submitConfirmed();

private:
    QHBoxLayout *makeButtons();
    QWidget *makeMissing(const Request &request);
    void addSection(QVBoxLayout *body, const Completeness &entry);
    void addFault(QVBoxLayout *body, const QString &title, const QString &text, const QString &target);

    Context m_context;
    int m_missing = 0;
};

} // namespace beraad
