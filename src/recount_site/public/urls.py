"""The addresses of the public site: the paths of the release folder."""

from django.urls import path

from .views import show

urlpatterns = [
    path("", show),
    path("<path:path>", show),
]
