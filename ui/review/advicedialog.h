// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/place.h"

#include "desk/reviewtask.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace beraad {

class PageView;

/// The advice of one organisation as its reader will have it, in any of the languages: before it is signed a draft with
/// a watermark, after that what was signed.
class AdviceDialog final : public QDialog {
    Q_OBJECT

public:
    AdviceDialog(const Context &context, const ReviewTask &task, QWidget *parent = nullptr);

    const QByteArray &pdf() const { return m_pdf; }

private:
    void makePages();
    void save();

    Context m_context;
    ReviewTask m_task;
    QByteArray m_pdf;
    QComboBox *m_language;
    QPushButton *m_save;
    PageView *m_pages;
};

} // namespace beraad
