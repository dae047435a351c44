// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QApplication;

namespace breakeven {

/// What Qt needs to draw into a picture without a display, with the program's fonts. What the user set up for windows
/// on this screen (scaling, resolution, style) has no say: the same chart is the same bytes. Qt's own messages stay off
/// standard error.
class OffscreenApplication {
public:
    OffscreenApplication();
    OffscreenApplication(const OffscreenApplication&) = delete;
    OffscreenApplication& operator=(const OffscreenApplication&) = delete;
    ~OffscreenApplication();

private:
    std::unique_ptr<QApplication> m_application;
};

} // namespace breakeven
