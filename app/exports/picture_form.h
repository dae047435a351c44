// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/picture_file.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace breakeven {

class SegmentedControl;

/// How a picture is made.
struct PictureChoices {
    PictureOptions options;
    PictureFile file;
};

/// Asks how pictures are to be made, whatever they show: format, size, colors, scale of the texts.
class PictureForm : public QWidget {
    Q_OBJECT
public:
    PictureForm(const PictureChoices& proposed, QWidget* parent);

    /// The proposed ones with what is asked for here.
    [[nodiscard]] PictureChoices choices() const;

signals:
    void changed();

private:
    void addSize();
    void addLook();
    void addContents();
    void chooseSize(int row);
    void followSize();
    void showChoices();

    PictureChoices m_choices; ///< as proposed
    SegmentedControl* m_format;
    QComboBox* m_size;
    QSpinBox* m_width;
    QSpinBox* m_height;
    QLabel* m_inches;
    SegmentedControl* m_theme;
    QCheckBox* m_transparent;
    QSpinBox* m_scale;
    int m_usualScale = 100; ///< of the size that is shown, in percent
    QCheckBox* m_sources;
    QCheckBox* m_outlines;
    QCheckBox* m_carries;
};

} // namespace breakeven
