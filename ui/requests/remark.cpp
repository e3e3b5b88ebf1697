// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/remark.h"

#include "ui/common/icons.h"
#include "ui/common/spacing.h"

#include <QHBoxLayout>

namespace beraad {

namespace {

constexpr int kPicture = 16;

} // namespace

Label *makeParagraph(const QString &text, TextRole role, Ink ink)
{
    auto *label = new Label(text, role, ink);
    label->setWordWrap(true);
    return label;
}

QLabel *makePicture(const QString &iconName, Tone tone)
{
    auto *label = new QLabel;
    label->setPixmap(icon(iconName, tone).pixmap(kPicture));
    return label;
}

QHBoxLayout *makeRemark(const QString &iconName, Tone tone, const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(makePicture(iconName, tone), 0, Qt::AlignTop);
    row->addWidget(makeParagraph(text), 1);
    return row;
}

} // namespace beraad
