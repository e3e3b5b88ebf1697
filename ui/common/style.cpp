// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style.h"

#include "ui/common/icons.h"
#include "ui/common/palette.h"
#include "ui/common/spacing.h"
#include "ui/common/stylepainting.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr int kScrollBarExtent = 12;
constexpr int kMinimumSlider = 32;
constexpr int kArrowSide = 16;

template <typename Option> const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

} // namespace

Style::Style()
    : QProxyStyle(u"fusion"_s)
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = as<QStyleOptionButton>(option))
            return painting::button(*button, painter, widget);
        break;
    case PE_PanelButtonTool:
        return painting::toolButton(*option, painter);
    case PE_FrameLineEdit:
    case PE_PanelLineEdit:
        // A line edit inside a combo or spin box has no frame of its own.
        if (const auto *frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            painting::inputFrame(*option, painter);
        return;
    case PE_FrameFocusRect:
        return painting::focusRing(*option, painter);
    case PE_FrameDefaultButton:
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
    case PE_PanelItemViewRow:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return painting::checkBox(*option, painter);
    case PE_IndicatorRadioButton:
        return painting::radioButton(*option, painter);
    case PE_PanelScrollAreaCorner:
        return; // between two scroll bars stands nothing
    case PE_PanelItemViewItem:
        if (const auto *item = as<QStyleOptionViewItem>(option))
            return painting::itemBackground(*item, painter, widget);
        break;
    case PE_IndicatorBranch:
        return painting::branch(*option, painter);
    case PE_Frame: {
        painter->setPen(coloursOf(option->palette).hairline);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    }
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        return painting::menuPanel(*option, painter);
    case PE_IndicatorArrowDown:
        return painting::arrow(*option, painter, u"chevron-down"_s);
    case PE_IndicatorArrowUp:
        return painting::arrow(*option, painter, u"chevron-up"_s);
    case PE_IndicatorArrowRight:
        return painting::arrow(*option, painter, u"chevron-right"_s);
    case PE_IndicatorArrowLeft:
        return painting::arrow(*option, painter, u"chevron-left"_s);
    case PE_IndicatorHeaderArrow:
        if (const auto *header = as<QStyleOptionHeader>(option))
            return painting::arrow(*option, painter,
                                   header->sortIndicator == QStyleOptionHeader::SortUp ? u"chevron-down"_s
                                                                                       : u"chevron-up"_s);
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

/// Words with a colour of their own, or shortened where Qt would cut a letter in half.
void Style::drawLabel(ControlElement element, const QStyleOption *option, QPainter *painter,
                      const QWidget *widget) const
{
    if (const auto *button = as<QStyleOptionButton>(option)) {
        QStyleOptionButton copy = *button;
        if (widget && widget->property("primary").toBool() && (button->state & State_Enabled))
            copy.palette.setColor(QPalette::ButtonText, coloursOf(button->palette).onAccent);
        return QProxyStyle::drawControl(element, &copy, painter, widget);
    }
    if (const auto *combo = as<QStyleOptionComboBox>(option)) {
        QStyleOptionComboBox copy = *combo;
        int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - space::kHair;
        if (!combo->currentIcon.isNull())
            room -= combo->iconSize.width() + space::kTight;
        copy.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
        return QProxyStyle::drawControl(element, &copy, painter, widget);
    }
    if (const auto *header = as<QStyleOptionHeader>(option)) {
        QStyleOptionHeader copy = *header;
        copy.palette.setColor(QPalette::ButtonText, coloursOf(header->palette).soft);
        return QProxyStyle::drawControl(element, &copy, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
    case CE_ComboBoxLabel:
    case CE_HeaderLabel:
        return drawLabel(element, option, painter, widget);
    case CE_HeaderSection:
        if (const auto *header = as<QStyleOptionHeader>(option))
            return painting::headerSection(*header, painter);
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, coloursOf(option->palette).raised);
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = as<QStyleOptionTab>(option))
            return painting::tabShape(*tab, painter);
        break;
    case CE_Splitter:
        return painting::splitter(*option, painter);
    case CE_ProgressBar:
        if (const auto *bar = as<QStyleOptionProgressBar>(option))
            return painting::progressBar(*bar, painter);
        break;
    case CE_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            return painting::menuItem(*item, painter);
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = as<QStyleOptionComboBox>(option))
            return painting::comboBox(*combo, painter);
        break;
    case CC_SpinBox:
        if (const auto *spin = as<QStyleOptionSpinBox>(option)) {
            if (spin->frame)
                painting::inputFrame(*spin, painter);
            if (spin->buttonSymbols != QAbstractSpinBox::NoButtons)
                painting::spinBoxArrows(*spin, painter, subControlRect(control, option, SC_SpinBoxUp, widget),
                                        subControlRect(control, option, SC_SpinBoxDown, widget));
            return;
        }
        break;
    case CC_ToolButton:
        if (const auto *button = as<QStyleOptionToolButton>(option)) {
            // Buttons that open a menu say so by their name; an arrow in the corner of an icon is only noise.
            QStyleOptionToolButton copy = *button;
            copy.features &= ~QStyleOptionToolButton::HasMenu;
            return QProxyStyle::drawComplexControl(control, &copy, painter, widget);
        }
        break;
    case CC_ScrollBar:
        if (const auto *bar = as<QStyleOptionSlider>(option))
            return painting::scrollBar(*bar, painter, subControlRect(control, option, SC_ScrollBarSlider, widget));
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return QProxyStyle::subControlRect(control, option, subControl, widget)
            .adjusted(space::kTight, 0, -space::kTight, 0);
    const auto *bar = control == CC_ScrollBar ? as<QStyleOptionSlider>(option) : nullptr;
    if (!bar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int length = horizontal ? bar->rect.width() : bar->rect.height();
    int slider = length;
    if (const qint64 range = qint64(bar->maximum) - bar->minimum; range > 0)
        slider = std::clamp(int(qint64(bar->pageStep) * length / (range + bar->pageStep)),
                            std::min(kMinimumSlider, length), length);
    const int start
        = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto along = [&](int from, int size) {
        const QRect rect
            = horizontal ? QRect(from, 0, size, bar->rect.height()) : QRect(0, from, bar->rect.width(), size);
        return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
    };
    switch (subControl) {
    case SC_ScrollBarSlider:
        return along(start, slider);
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + slider, length - start - slider);
    default:
        return {};
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    // The words of a field begin where those of a choice do; one inside a combo or spin box has no frame.
    const auto *frame = as<QStyleOptionFrame>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(space::kTight, 0, -space::kTight, 0);
    return rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int control = option ? option->fontMetrics.height() + 2 * space::kSmall - 1 : 0;
    switch (type) {
    case CT_PushButton:
        return {std::max(result.width() + space::kSmall, 2 * space::kPage), std::max(result.height(), control)};
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(std::max(result.height(), control));
        return result;
    case CT_TabBarTab:
        return {result.width(), result.height() + space::kSmall};
    case CT_ToolButton: // words alone need room for the ring around them
        if (const auto *button = as<QStyleOptionToolButton>(option);
            button && button->toolButtonStyle == Qt::ToolButtonTextOnly)
            result.rwidth() += 2 * space::kTight;
        return result;
    case CT_HeaderSection:
        return {result.width(), std::max(result.height(), control - 2)};
    case CT_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {result.width(), space::kSmall + 1};
        return {result.width() + space::kWide, control};
    case CT_ItemViewItem:
        return {result.width(), std::max(result.height(), control - 2)};
    default:
        return result;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return kScrollBarExtent;
    case PM_ScrollBarSliderMin:
        return kMinimumSlider;
    case PM_DefaultFrameWidth:
        return 1;
    case PM_SplitterWidth:
        return 9;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return 18;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 17;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return space::kTight;
    case PM_MenuPanelWidth:
        return 1;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::kSmall;
    case PM_HeaderMargin:
        return space::kSmall;
    case PM_HeaderMarkSize:
        return kArrowSide;
    case PM_FocusFrameHMargin:
        return space::kSmall - 1; // the words of a cell begin one dot further: below those of its header
    case PM_TabBarTabHSpace:
        return space::kWide;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_TabBar_PreferNoArrows:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_Menu_MouseTracking:
        return 1;
    case SH_Table_GridLineColor:
        return option ? int(coloursOf(option->palette).hairline.rgba()) : 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
        return icon(u"close"_s);
    case SP_MessageBoxWarning:
        return icon(u"warning"_s, Tone::Warning);
    case SP_MessageBoxInformation:
        return icon(u"info"_s, Tone::Info);
    case SP_MessageBoxCritical:
        return icon(u"error"_s, Tone::Bad);
    case SP_ToolBarHorizontalExtensionButton:
        return icon(u"more"_s);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

} // namespace beraad
