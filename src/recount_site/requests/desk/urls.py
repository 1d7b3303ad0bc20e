"""The addresses of the desk: the key, the language, and what is looked at."""

from django.urls import path

from . import recipients, views

urlpatterns = [
    path("<str:key>/<str:language>/", views.start),
    path("<str:key>/<str:language>/preview/", views.preview),
    path("<str:key>/<str:language>/declare/", recipients.declare_page),
    path("<str:key>/<str:language>/request/<str:digest>/", views.request_page),
    path("<str:key>/letter/<str:digest>/<str:name>", views.letter_file),
    path("<str:key>/static/<str:name>", views.style),
]
