// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/picture_layout.h"

#include "widgets/theme.h"

#include <QTest>

#include <qcustomplot.h>

using namespace breakeven;

namespace {

QImage drawn(const PictureOptions& options, const Scenario& scenario = {})
{
    QImage image(options.pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QCPPainter painter(&image);
    const double factor = pixelsPerUnit(options.pixels);
    painter.scale(factor, factor);
    drawPicture(painter, evaluate(scenario), options);
    return image;
}

PictureOptions options(QSize pixels = {640, 360})
{
    PictureOptions made;
    made.pixels = pixels;
    made.scale = usualScale(pixels);
    made.theme = &Theme::light();
    return made;
}

/// The rows of pixels in which the two differ.
QList<int> differingRows(const QImage& a, const QImage& b)
{
    QList<int> rows;
    for (int y = 0; y < a.height(); ++y)
        if (memcmp(a.constScanLine(y), b.constScanLine(y), static_cast<std::size_t>(a.bytesPerLine())) != 0)
            rows << y;
    return rows;
}

} // namespace

class PictureLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void aSlideHasItsUnits_data()
    {
        QTest::addColumn<QSize>("pixels");
        QTest::addColumn<double>("perUnit");
        QTest::addColumn<QSizeF>("inches");
        QTest::newRow("16:9") << QSize(1920, 1080) << 1.5 << QSizeF(1280 / 96.0, 7.5);
        QTest::newRow("4:3") << QSize(960, 720) << 1.0 << QSizeF(10, 7.5);
        QTest::newRow("wide") << QSize(3000, 720) << 1.0 << QSizeF(31.25, 7.5);
        QTest::newRow("high") << QSize(480, 720) << 0.5 << QSizeF(10, 15);
    }
    void aSlideHasItsUnits()
    {
        QFETCH(const QSize, pixels);
        QFETCH(const QSizeF, inches);
        QTEST(pixelsPerUnit(pixels), "perUnit");
        QVERIFY(qFuzzyCompare(pictureInches(pixels).width(), inches.width()));
        QVERIFY(qFuzzyCompare(pictureInches(pixels).height(), inches.height()));
    }

    /// Pictures of one view can be flipped through: what the texts say changes nothing but them.
    void theChartHasItsPlaceWhateverTheTextsSay()
    {
        PictureOptions empty = options();
        empty.scale = 1;
        empty.texts = {QString(), QString(), QString(), QString()};
        const QImage without = drawn(empty);
        PictureOptions full = empty;
        full.texts.title = QStringLiteral("A title that is much too long for one line of the large type. ").repeated(3);
        full.texts.subtitle = QStringLiteral("Words ").repeated(90);
        full.texts.note = QStringLiteral("Note · ").repeated(200);
        full.texts.source = QStringLiteral("Line\n").repeated(20);
        const QList<int> rows = differingRows(without, drawn(full));
        QVERIFY(rows.size() > 60);
        // On the canvas texts end 144 units below the upper edge, and begin again 20 + three notes + the sources above
        // the lower one.
        for (const int row : rows)
            QVERIFY2(row <= 72 || row >= 360 - 120, std::to_string(row).c_str());
        QVERIFY(!rows.contains(0) && !rows.contains(359));
    }

    void theBackgroundIsTheThemesOrNone()
    {
        PictureOptions picture = options();
        QCOMPARE(drawn(picture).pixelColor(0, 0), Theme::light().surface);
        QCOMPARE(drawn(picture).pixelColor(639, 359), Theme::light().surface);
        picture.transparent = true;
        const QImage clear = drawn(picture);
        QCOMPARE(clear.pixelColor(0, 0).alpha(), 0);
        QCOMPARE(clear.pixelColor(330, 70).alpha(), 0); // within the chart's widget
    }

    void whatIsDrawnScales()
    {
        PictureOptions large = options();
        large.scale = 1.5;
        large.texts = {QStringLiteral("Title"), QString(), QString(), QString()};
        PictureOptions plain = large;
        plain.scale = 1;
        const auto lowestText = [](const PictureOptions& picture) {
            PictureOptions untitled = picture;
            untitled.texts.title = QString();
            return differingRows(drawn(picture), drawn(untitled)).constLast();
        };
        QVERIFY(lowestText(large) > 1.3 * lowestText(plain));
        PictureOptions noted = large; // what stands at the lower edge still does
        noted.texts.note = QStringLiteral("Note");
        QVERIFY(!differingRows(drawn(noted), drawn(large)).isEmpty());
    }
};

QTEST_MAIN(PictureLayoutTest)
#include "picture_layout_test.moc"
