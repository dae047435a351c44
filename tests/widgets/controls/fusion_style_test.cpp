// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/fusion_style.h"

#include "widgets/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QPixmap>
#include <QStyleOption>
#include <QTest>

using namespace breakeven;

namespace {

/// A style whose every icon is a blue square; it counts how often it was asked.
class CountingStyle : public QProxyStyle {
public:
    QIcon standardIcon(StandardPixmap, const QStyleOption*, const QWidget*) const override
    {
        ++asked;
        QPixmap square(16, 16);
        square.fill(Qt::blue);
        return QIcon(square);
    }
    mutable int asked = 0;
};

constexpr QRgb blue = qRgb(0, 0, 255);

} // namespace

class FusionStyleTest : public QObject {
    Q_OBJECT

private:
    FusionStyle m_style;
    CountingStyle* m_base = nullptr; ///< owned by the style

private slots:
    void init()
    {
        m_base = new CountingStyle;
        m_style.setBaseStyle(m_base);
    }

    void theArrowOfAMenuBarIsReadWhenItIsDrawn()
    {
        const QIcon arrow = m_style.standardIcon(QStyle::SP_ToolBarHorizontalExtensionButton, nullptr, nullptr);
        QVERIFY(!arrow.isNull());
        QCOMPARE(m_base->asked, 0);
        QCOMPARE(arrow.pixmap(16, 16).toImage().pixel(8, 8), blue);
        QCOMPARE(m_base->asked, 1);
        QImage image(16, 16, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        arrow.paint(&painter, image.rect());
        painter.end();
        QCOMPARE(image.pixel(8, 8), blue);
        QCOMPARE(m_base->asked, 1); // once for all
    }

    void aCopyOfItDrawsTheSame()
    {
        QIcon copy = m_style.standardIcon(QStyle::SP_ToolBarHorizontalExtensionButton, nullptr, nullptr);
        const QIcon first = copy;
        copy.addPixmap(QPixmap()); // no longer shared
        QCOMPARE(copy.pixmap(16, 16).toImage().pixel(8, 8), blue);
        QCOMPARE(first.pixmap(16, 16).toImage().pixel(8, 8), blue);
    }

    void allOtherIconsAreReadAtOnce()
    {
        for (const QStyle::StandardPixmap which : {QStyle::SP_ToolBarVerticalExtensionButton, QStyle::SP_FileIcon}) {
            const int before = m_base->asked;
            const QIcon icon = m_style.standardIcon(which, nullptr, nullptr);
            QCOMPARE(m_base->asked, before + 1);
            QCOMPARE(icon.pixmap(16, 16).toImage().pixel(8, 8), blue);
        }
    }
    /// What can be checked in a list is seen on dark ground and on light, checked or not.
    void aBoxInAListIsSeen()
    {
        for (const Theme* theme : {&Theme::light(), &Theme::dimmed()})
            for (const bool checked : {false, true}) {
                QImage image(16, 16, QImage::Format_RGB32);
                image.fill(theme->surface);
                QStyleOptionViewItem option;
                option.rect = image.rect();
                option.palette = theme->palette();
                option.state = QStyle::State_Enabled | (checked ? QStyle::State_On : QStyle::State_Off);
                QPainter painter(&image);
                m_style.drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &option, &painter, nullptr);
                painter.end();
                const QColor edge = image.pixelColor(8, 0);
                QCOMPARE(edge, checked ? theme->accent : theme->muted);
                QCOMPARE(image.pixelColor(8, 4), checked ? theme->accent : theme->surface);
            }
    }
};

QTEST_MAIN(FusionStyleTest)
#include "fusion_style_test.moc"
